#pragma once

#include "base/output_file.hpp"  // pages are made further left and have it too
