#include "render/template/view.hpp"

#include <iterator>

namespace parskats {

View& View::text(std::string_view name, std::string value) {
    fields_.push_back({name, Kind::text, std::move(value)});
    return *this;
}

View& View::html(std::string_view name, std::string value) {
    fields_.push_back({name, Kind::html, std::move(value)});
    return *this;
}

View& View::flag(std::string_view name, bool value) {
    fields_.push_back({name, Kind::flag, value});
    return *this;
}

View& View::list(std::string_view name, std::vector<View> items) {
    fields_.push_back({name, Kind::list, std::move(items)});
    return *this;
}

View& View::object(std::string_view name, View fields) {
    fields_.push_back({name, Kind::object, std::make_unique<View>(std::move(fields))});
    return *this;
}

View& View::absent(std::string_view name) {
    fields_.push_back({name, Kind::object, std::unique_ptr<View>()});
    return *this;
}

View& View::include(View other) {
    fields_.insert(fields_.end(), std::make_move_iterator(other.fields_.begin()),
                   std::make_move_iterator(other.fields_.end()));
    return *this;
}

}  // namespace parskats
