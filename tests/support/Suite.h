#pragma once
#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace arnold::test {

// A test program holds many test classes; each registers itself with ARNOLD_TEST_CLASS(Name) at the
// end of its file. `test_core Name` runs those whose name contains an argument, `-v` says more.
struct Registration {
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

int runSuite(int argc, char **argv);

} // namespace arnold::test

#define ARNOLD_TEST_CLASS(Name)                                                                    \
    static const arnold::test::Registration registered##Name(                                      \
            #Name, [] { return std::unique_ptr<QObject>(std::make_unique<Name>()); });
