#pragma once

#include <functional>

namespace scd {

/// Called now and then with 0…100 in the thread that works; false stops the work, which then gives Cancelled.
using Progress = std::function<bool(int percent)>;

} // namespace scd
