#include "support/TestRun.h"

#include <cstdio>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace frontpaw::test {

namespace {

std::vector<std::pair<std::string, TestRun::Factory>>& registry()
{
    static std::vector<std::pair<std::string, TestRun::Factory>> classes;
    return classes;
}

} // namespace

bool TestRun::add(const char* name, Factory factory)
{
    registry().emplace_back(name, std::move(factory));
    return true;
}

int TestRun::run(int argc, char** argv)
{
    const std::string wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    std::vector<char*> arguments(argv, argv + argc);
    if (!wanted.empty())
        arguments.erase(arguments.begin() + 1);

    int failed = 0;
    bool found = false;
    for (const auto& [name, factory] : registry()) {
        if (!wanted.empty() && wanted != name)
            continue;
        found = true;
        const auto test = factory();
        failed += QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data());
    }
    if (!found)
        std::fprintf(stderr, "no test class named '%s'\n", wanted.c_str());
    return found ? failed : 1;
}

} // namespace frontpaw::test
