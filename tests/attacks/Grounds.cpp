#include "Grounds.h"

#include "storage/SqlGround.h"
#include "support/MemoryGround.h"

Q_DECLARE_METATYPE(frontpaw::test::GroundFactory)

namespace frontpaw::test {

void addGrounds()
{
    QTest::addColumn<GroundFactory>("ground");
    QTest::newRow("memory") << GroundFactory([] { return std::make_unique<MemoryGround>(); });
    QTest::newRow("SQLite") << GroundFactory([] { return std::make_unique<SqlGround>(); });
}

std::unique_ptr<EngineGround> currentGround()
{
    QFETCH_GLOBAL(GroundFactory, ground);
    return ground();
}

} // namespace frontpaw::test
