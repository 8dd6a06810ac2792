#include "auth/FlowList.h"
#include "support/EngineDesk.h"
#include "support/MemoryGround.h"
#include "support/ScriptedIntentions.h"
#include "support/TestRun.h"

#include <QSignalSpy>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

class FlowListTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MemoryGround> ground;
    std::unique_ptr<EngineDesk> desk;
    std::unique_ptr<ScriptedIntentions> intentions;
    std::unique_ptr<FlowList> list;

    void open()
    {
        list = std::make_unique<FlowList>(
            FlowParts{desk->engine(), ground->flows(), *intentions, ground->clock()}, FlowPlace{},
            desk->ids());
    }

private slots:
    void init()
    {
        ground = std::make_unique<MemoryGround>();
        desk = std::make_unique<EngineDesk>(*ground);
        intentions = std::make_unique<ScriptedIntentions>();
        open();
    }
    void cleanup()
    {
        list.reset();
        desk.reset();
        ground.reset();
    }

    void holdsNineAndNoMore()
    {
        for (int i = 0; i < FlowList::most; ++i) {
            SignInFlow* flow = list->start({});
            QVERIFY(flow);
            QCOMPARE(list->current(), flow);
            QCOMPARE(list->currentIndex(), i);
        }
        QVERIFY(!list->start({}));
        QCOMPARE(list->count(), 9);
        QVERIFY(!list->at(9) && !list->at(-1));
    }

    void parksOneAndComesBackToIt()
    {
        SignInFlow* first = list->start({});
        first->typeNumber(u"98765"_s);
        list->park();
        QVERIFY(!list->current());
        QCOMPARE(list->currentIndex(), -1);
        (void)list->start({});
        list->setCurrent(0);
        QCOMPARE(list->current(), first);
        QCOMPARE(first->state().typedNumber, u"98765"_s);
    }

    void losesAFlowThatEnds()
    {
        SignInFlow* first = list->start({});
        SignInFlow* second = list->start({});
        QSignalSpy changed(list.get(), &FlowList::listChanged);
        QSignalSpy current(list.get(), &FlowList::currentChanged);
        list->drop(second);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(current.size(), 1);
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->current());
        list->setCurrent(0);
        QCOMPARE(list->current(), first);
    }

    void dropsNobodyWhoIsSignedIn()
    {
        (void)ground->addClient(EngineDesk::phone(1), EngineGround::Person::Complete);
        SignInFlow* flow = list->start({});
        flow->submitPhone(u"98765 40001"_s);
        QTRY_COMPARE(flow->state().step, SignInState::Step::EnteringCode);
        flow->submitCode(*OtpCode::fromText(desk->sender().lastCode()));
        QTRY_COMPARE(flow->state().step, SignInState::Step::SignedIn);
        list->drop(flow);
        QCOMPARE(list->count(), 1);
    }

    void bringsBackWhatWasInFlight()
    {
        list->start({})->typeNumber(u"98765"_s);
        list->start({"book"});
        (void)list->start({});
        const auto kept = *await(ground->flows().all());
        QCOMPARE(kept.size(), std::size_t{1}); // the second has not changed yet, the third is blank

        list.reset();
        desk->restart();
        open();
        QSignalSpy changed(list.get(), &FlowList::listChanged);
        auto states = *await(ground->flows().all());
        SignInState finished;
        finished.id = desk->ids().next<FlowId>();
        finished.step = SignInState::Step::SignedIn;
        states.push_back(finished);
        list->restore(std::move(states));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->current());
        QCOMPARE(list->at(0)->state().typedNumber, u"98765"_s);
    }
};

FRONTPAW_TEST(FlowListTest)
#include "FlowListTest.moc"
