#pragma once

#include "support/EngineDesk.h"
#include "support/EngineGround.h"

#include <QTest>

namespace frontpaw::test {

/// One row for each kind of store, so that QtTest runs every attack over each: called by initTestCase_data().
void addGrounds();
/// Of the current row.
[[nodiscard]] std::unique_ptr<EngineGround> currentGround();

/// An engine over the current row's stores.
struct Attacked
{
    std::unique_ptr<EngineGround> ground = currentGround();
    std::unique_ptr<EngineDesk> desk = std::make_unique<EngineDesk>(*ground);

    ~Attacked() { desk.reset(); }
};

} // namespace frontpaw::test
