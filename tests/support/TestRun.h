#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace frontpaw::test {

/// Holds the test classes of one program. `program` runs all of them, `program ClassName [function…]` one.
class TestRun
{
public:
    using Factory = std::function<std::unique_ptr<QObject>()>;
    static bool add(const char* name, Factory factory);
    static int run(int argc, char** argv);
};

} // namespace frontpaw::test

/// Stands once in each test's .cpp.
#define FRONTPAW_TEST(Class)                                                                                 \
    static const bool registered##Class =                                                                    \
        frontpaw::test::TestRun::add(#Class, [] { return std::make_unique<Class>(); });

/// Stands once in one .cpp of each test program: QCoreApplication, QGuiApplication or QApplication.
#define FRONTPAW_TEST_MAIN(Application)                                                                      \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        return frontpaw::test::TestRun::run(argc, argv);                                                     \
    }
