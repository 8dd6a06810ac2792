#include "support/TestRun.h"

#include "ui/theme/ThemeStore.h"
#include "ui/widgets/Announcer.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShortcutSheet.h"
#include "ui/widgets/TabStrip.h"
#include "ui/widgets/Text.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace frontpaw;
using namespace frontpaw::ui;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_themes = std::make_unique<ThemeStore>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        new QVBoxLayout(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_themes.reset();
    }

    void fieldTellsItsNameAndProblem()
    {
        auto* field = add(new Field(u"phone"_s));
        field->setLabel(u"&Phone"_s);
        field->setProblem(u"Too short"_s);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&field->edit());
        QCOMPARE(face->text(QAccessible::Name), u"Phone"_s);
        QCOMPARE(face->text(QAccessible::Description), u"Too short"_s);
        show();
        QTest::keyClicks(&field->edit(), u"9"_s);
        QVERIFY(field->problem().isEmpty());
        QVERIFY(face->text(QAccessible::Description).isEmpty());
    }

    void labelLeadsToItsField()
    {
        add(new Button(u"first"_s));
        auto* field = add(new Field(u"phone"_s));
        field->setLabel(u"&Phone"_s);
        show();
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
        QCOMPARE(m_window->focusWidget(), &field->edit());
    }

    void rowsAreWalkedByKeyboard()
    {
        RowModel model;
        RowList* list = rows(model, 5);
        QSignalSpy activated(list, &RowList::activated);
        show();
        list->setFocus();
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(&list->view(), Qt::Key_Down);
        QTest::keyClick(&list->view(), Qt::Key_Down);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyClick(&list->view(), Qt::Key_End);
        QCOMPARE(list->currentRow(), 4);
        QTest::keyClick(&list->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 4);
        QCOMPARE(activated[0][1].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::ControlModifier));
    }

    void rowsAreReadAloudWhole()
    {
        RowModel model;
        RowList* list = rows(model, 1);
        Row row = model.row(0);
        row.lead = u"09:12"_s;
        row.pill = u"waiting"_s;
        model.setRow(0, row);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&list->view());
        QCOMPARE(face->child(0)->text(QAccessible::Name), u"09:12, Row 0, waiting"_s);
    }

    void listIsAsHighAsItsRows()
    {
        RowModel model;
        RowList* list = rows(model, 3);
        list->setFooter(
            u"A footer that is long enough to need a second line when the list is as narrow as this one, surely"_s);
        m_window->layout()->setAlignment(list, Qt::AlignTop);
        show();
        const QModelIndex last = model.index(2);
        QCOMPARE(list->view().viewport()->height(), list->view().visualRect(last).bottom() + 1);
    }

    void searchBoxDrivesTheHits()
    {
        auto* box = add(new SearchBox(u"desk"_s));
        RowModel model;
        RowList* list = rows(model, 3);
        list->setSelection(RowList::Selection::Always);
        box->drive(&list->view());
        auto* other = add(new Button(u"other"_s));
        show();
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Slash);
        QCOMPARE(m_window->focusWidget(), &box->edit());
        QSignalSpy submitted(box, &SearchBox::submitted);
        QTest::keyClicks(&box->edit(), u"95/3"_s);
        QTest::keyClick(&box->edit(), Qt::Key_Down);
        QTest::keyClick(&box->edit(), Qt::Key_Enter);
        QCOMPARE(box->text(), u"95/3"_s);
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_window->focusWidget(), &box->edit());
    }

    void tabsAreChosenByNumber()
    {
        auto* tabs = add(new TabStrip(u"clients"_s));
        for (const QString& name : {u"Ananya"_s, u"Tom & Jerry"_s, u"Kavya"_s})
            tabs->addTab({Icon::Dog, name, u"09:41"_s});
        auto* edit = add(new QLineEdit);
        show();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(edit, Qt::Key_9, Qt::AltModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(tabs);
        QCOMPARE(face->child(1)->text(QAccessible::Name), u"Tom & Jerry"_s);
    }

    void nineTabsFindRoom()
    {
        auto* tabs = add(new TabStrip(u"clients"_s));
        for (int number = 0; number < 9; ++number)
            tabs->addTab({Icon::Cat, u"Maharajadhiraja Somebody"_s, u"09:41"_s});
        show();
        QVERIFY(tabs->tabRect(8).right() <= tabs->width());
    }

    void cardsWrapFromTheReadingSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void cardsWrapFromTheReadingSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget box;
        box.setLayoutDirection(direction);
        auto* flow = new FlowLayout(8, 8, &box);
        flow->setColumnWidth(100);
        QList<QWidget*> cards;
        for (int at = 0; at < 5; ++at) {
            cards.append(new QWidget);
            cards.last()->setMinimumHeight(40);
            flow->addWidget(cards.last());
        }
        box.resize(330, 300);
        box.show();
        QCOMPARE(cards[0]->y(), cards[2]->y());
        QVERIFY(cards[3]->y() > cards[0]->y());
        QCOMPARE(cards[3]->x(), cards[0]->x());
        QCOMPARE(cards[0]->x() < cards[1]->x(), direction == Qt::LeftToRight);
        QCOMPARE(direction == Qt::LeftToRight ? cards[0]->x() : 330 - cards[0]->geometry().right() - 1, 0);
        QCOMPARE(flow->heightForWidth(330), 88);
        QCOMPARE(flow->heightForWidth(50), 5 * 40 + 4 * 8);
    }

    void aRingIsAroundWhatHasTheKeyboard()
    {
        auto* button = add(new Button(u"any"_s));
        auto* field = add(new Field(u"phone"_s));
        show();
        for (QWidget* control : {static_cast<QWidget*>(button), static_cast<QWidget*>(&field->edit())}) {
            control->setFocus();
            const auto* frame = m_window->findChild<QFocusFrame*>();
            QVERIFY(frame && frame->isVisible());
            const int margin = Theme::ring + Theme::ringGap;
            const QRect around(control->mapTo(m_window.get(), QPoint(0, 0)), control->size());
            QCOMPARE(QRect(frame->mapTo(m_window.get(), QPoint(0, 0)), frame->size()),
                     around.adjusted(-margin, -margin, margin, margin));
        }
    }

    void buttonKeyOutlivesANewText()
    {
        auto* button = add(new Button(u"resend"_s));
        button->setKey(QKeySequence(u"Alt+R"_s));
        button->setText(u"Send again in 0:41"_s);
        button->setText(u"Send again"_s);
        show();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(button->objectName(), u"resendButton"_s);
    }

    void aNameIsNeverMarkup()
    {
        auto* text = add(new Text);
        text->setText(u"<b>Bobby</b> <img src=x>"_s);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(text);
        QCOMPARE(face->text(QAccessible::Name), u"<b>Bobby</b> <img src=x>"_s);
    }

    void announcerIsANotification()
    {
        Announcer announcer(*m_window);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&announcer);
        QCOMPARE(face->role(), QAccessible::Notification);
        QVERIFY(face->text(QAccessible::Name).isEmpty());
        announcer.announce(u"Delivered"_s);
        QCOMPARE(face->text(QAccessible::Name), u"Delivered"_s);
    }

    void shortcutSheetGivesTheKeyboardBack()
    {
        auto* edit = add(new QLineEdit);
        ShortcutSheet sheet(*m_window);
        sheet.setTitle(u"Keys"_s);
        sheet.setGroups({{u"Desk"_s, {{u"Enter"_s, u"Send a code"_s}}}});
        show();
        edit->setFocus();
        sheet.open();
        QVERIFY(sheet.isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(sheet.isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
        QCOMPARE(m_window->focusWidget(), edit);
    }

    void initialsAreWholeLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Ananya Rao"_s << u"AR"_s;
        QTest::newRow("one word") << u"madonna"_s << u"M"_s;
        QTest::newRow("Devanagari") << u"काव्या नायर"_s << u"काना"_s;
        QTest::newRow("empty") << u"  "_s << QString();
    }
    void initialsAreWholeLetters()
    {
        QFETCH(QString, name);
        QTEST(Avatar::initialsOf(name), "initials");
    }

private:
    template <class W>
    W* add(W* widget)
    {
        m_window->layout()->addWidget(widget);
        return widget;
    }
    RowList* rows(RowModel& model, int count)
    {
        QList<Row> rows;
        for (int at = 0; at < count; ++at)
            rows.append(Row{.title = u"Row %1"_s.arg(at)});
        model.setRows(rows);
        auto* list = add(new RowList(u"rows"_s));
        list->setModel(&model);
        return list;
    }
    void show()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<ThemeStore> m_themes;
    std::unique_ptr<QWidget> m_window;
};

FRONTPAW_TEST(WidgetsTest)
#include "WidgetsTest.moc"
