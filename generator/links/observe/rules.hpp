#pragma once

#include <optional>

#include "links/observe/observe_case.hpp"

namespace parskats {

/// One rule a family of what may come; nothing when it does not apply. `observe.cpp` asks them in order.
using ObserveRule = std::optional<Finding> (*)(const ObserveCase&);

[[nodiscard]] std::optional<Finding> find_unsafe(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_bot_wall(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_refusal(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_login_wall(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_limit(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_gone(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_missing(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_down(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_bad_certificate(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_loop(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_soft_missing(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_hijack(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_changed_type(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_move(const ObserveCase& seen);
[[nodiscard]] std::optional<Finding> find_missing_anchor(const ObserveCase& seen);

}  // namespace parskats
