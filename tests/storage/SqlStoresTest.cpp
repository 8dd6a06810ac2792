#include "SqlGround.h"
#include "support/TestRun.h"
#include "support/VerificationStoreSuite.h"

using namespace frontpaw::test;

class SqlStoresTest : public VerificationStoreSuite
{
    Q_OBJECT

public:
    SqlStoresTest() : VerificationStoreSuite([] { return std::make_unique<SqlGround>(); }) {}
};

FRONTPAW_TEST(SqlStoresTest)
#include "SqlStoresTest.moc"
