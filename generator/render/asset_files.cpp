#include "render/asset_files.hpp"

#include "base/digest.hpp"

namespace parskats {
namespace {

constexpr std::size_t digest_digits = 12;
constexpr std::string_view css_folder = "css/";
constexpr std::string_view js_folder = "js/";
constexpr std::string_view static_folder = "static/";

std::string join_stylesheets(const Theme& theme) {
    std::string css;
    for (const ThemeFile& file : theme.files()) {
        if (!file.path.starts_with(css_folder)) continue;
        css += file.bytes;
        if (!css.empty() && css.back() != '\n') css += '\n';
    }
    return css;
}

}  // namespace

std::string fingerprinted_path(std::string_view path, std::string_view bytes) {
    const std::size_t slash = path.rfind('/');
    std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) dot = path.size();
    std::string result = "assets/";
    result += path.substr(0, dot);
    result += '.';
    result += sha256_hex(bytes).substr(0, digest_digits);
    result += path.substr(dot);
    return result;
}

AssetFiles make_asset_files(const Site& site, const Theme& theme) {
    AssetFiles assets;
    std::string css = join_stylesheets(theme);
    assets.stylesheet = fingerprinted_path("site.css", css);
    std::map<std::string, const std::string*, std::less<>> by_path;
    by_path.emplace(assets.stylesheet, &css);
    for (const ThemeFile& file : theme.files()) {
        if (file.path.starts_with(js_folder)) {
            const std::string_view name = std::string_view(file.path).substr(js_folder.size());
            std::string path = fingerprinted_path(name, file.bytes);
            by_path.emplace(path, &file.bytes);
            assets.scripts.push_back({std::string(name.substr(0, name.rfind('.'))), std::move(path)});
        }
        if (!file.path.starts_with(static_folder)) continue;
        by_path.emplace(fingerprinted_path(file.path.substr(static_folder.size()), file.bytes), &file.bytes);
    }
    for (const Asset& asset : site.assets) {
        std::string path = fingerprinted_path(asset.path, *asset.bytes);
        by_path.emplace(path, asset.bytes.get());
        assets.paths.emplace(asset.path, std::move(path));
    }
    for (const auto& [path, bytes] : by_path) assets.files.push_back({path, *bytes});
    return assets;
}

}  // namespace parskats
