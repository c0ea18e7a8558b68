# What every target shares: the language, the warnings, the linker, the compiler cache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(ARNOLD_HARDEN "Hardened flags for what is shipped" OFF)
set(ARNOLD_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Werror -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough)
# From 13 on GCC sees uninitialised values in every std::optional that it inlines, wrongly.
# Under a sanitizer 12 does the same, because the checks put between hide the flow from it.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU
   AND (CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13 OR ARNOLD_SANITIZE))
  add_compile_options(-Wno-maybe-uninitialized)
endif()
# Up to 12 it sees overlaps and overflows in std::string's own appending when it optimises fully
# (GCC bugs 105329 and 105651); the everyday build and newer compilers keep these warnings.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  add_compile_options($<$<CONFIG:Release>:-Wno-restrict> $<$<CONFIG:Release>:-Wno-array-bounds>
    $<$<CONFIG:Release>:-Wno-stringop-overflow>)
endif()
add_compile_definitions(QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
  QT_NO_JAVA_STYLE_ITERATORS QT_NO_URL_CAST_FROM_STRING
  ARNOLD_VERSION="${PROJECT_VERSION}")

if(ARNOLD_SANITIZE)
  add_compile_options(-fsanitize=${ARNOLD_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${ARNOLD_SANITIZE})
endif()
if(ARNOLD_HARDEN)
  add_compile_options(-fstack-protector-strong -fstack-clash-protection
    -ftrivial-auto-var-init=zero)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options(-fcf-protection)
  endif()
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  set(CMAKE_EXE_LINKER_FLAGS "${CMAKE_EXE_LINKER_FLAGS} -pie")
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

# arnold_sources(target dir...): every source below the folders belongs to the target. A new file
# is picked up by the next build; no list has to be kept.
function(arnold_sources target)
  foreach(dir IN LISTS ARGN)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.cpp
      ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.h)
    target_sources(${target} PRIVATE ${found})
  endforeach()
endfunction()

# arnold_precompile(target header...): what nearly every source of the target reads anyway is read
# once. It more than halves the time of a cold build; the compiler cache knows how to keep it.
option(ARNOLD_PRECOMPILE "Precompiled headers" ON)
function(arnold_precompile target)
  if(ARNOLD_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <QByteArray> <QDateTime> <QHash> <QString>
      <QStringList> <QUuid> <algorithm> <array> <functional> <map> <memory> <optional> <span>
      <string> <string_view> <utility> <variant> <vector> ${ARGN})
  endif()
endfunction()
