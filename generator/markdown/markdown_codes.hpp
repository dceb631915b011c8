#pragma once

#include "markdown/link_codes.hpp"
#include "markdown/text_codes.hpp"
