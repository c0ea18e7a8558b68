#include "tests/support/Suite.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return arnold::test::runSuite(argc, argv);
}
