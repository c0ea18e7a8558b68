#pragma once

namespace arnold {

// For std::unique_ptr over what a C library made: std::unique_ptr<BIO, FreeWith<BIO_free>>.
template <auto Free> struct FreeWith {
    template <typename T> void operator()(T *object) const { Free(object); }
};

} // namespace arnold
