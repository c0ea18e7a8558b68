#include "core/base/ErrorCode.h"

namespace arnold {

QLatin1String errorName(ErrorCode code)
{
    switch (code) {
#define ARNOLD_ERROR_CASE(name, text)                                                              \
    case ErrorCode::name:                                                                          \
        return QLatin1String(text);
        ARNOLD_ERROR_CODES(ARNOLD_ERROR_CASE)
#undef ARNOLD_ERROR_CASE
    }
    return QLatin1String("internal");
}

} // namespace arnold
