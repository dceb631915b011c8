# kainjow Mustache is one header, without a CMake package of its own.
find_path(KainjowMustache_INCLUDE_DIR NAMES mustache.hpp PATH_SUFFIXES kainjow)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(KainjowMustache REQUIRED_VARS KainjowMustache_INCLUDE_DIR)
if(KainjowMustache_FOUND AND NOT TARGET KainjowMustache::KainjowMustache)
  add_library(KainjowMustache::KainjowMustache INTERFACE IMPORTED)
  target_include_directories(KainjowMustache::KainjowMustache SYSTEM INTERFACE ${KainjowMustache_INCLUDE_DIR})
endif()
