# parskats_room(NAME [PUBLIC lib...] [PRIVATE lib...]): the static library parskats_NAME of all sources below generator/NAME,
# or a header-only target where there are none.
function(parskats_room name)
  cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/generator/${name}/*.cpp)
  if(sources)
    add_library(parskats_${name} STATIC ${sources})
    target_link_libraries(parskats_${name} PUBLIC parskats_options ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  else()
    add_library(parskats_${name} INTERFACE)
    target_link_libraries(parskats_${name} INTERFACE parskats_options ${ROOM_PUBLIC} ${ROOM_PRIVATE})
  endif()
endfunction()
