#include "ui/widgets/ShortcutSheet.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int groupWidth = 38 * Theme::grid;

} // namespace

ShortcutSheet::ShortcutSheet(QWidget& window)
    : QWidget(&window)
    , m_title(new Text(TextStep::Title, Weight::Bold))
    , m_close(new Button(u"shortcutSheetClose"_s, ButtonKind::Quiet))
    , m_scroll(new PageScroll(0))
{
    setObjectName(u"shortcutSheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* card = new Card(CardLook::Surface, this);
    m_panel = card;
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    card->body().addLayout(m_head);
    card->body().addWidget(m_scroll, 1);
    m_close->setLeading(Icon::Cross);
    m_close->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameCloseButton();
    connect(m_close, &QPushButton::clicked, this, &ShortcutSheet::dismiss);
    window.installEventFilter(this);
    hide();
}

void ShortcutSheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ShortcutSheet::setGroups(const QList<ShortcutGroup>& groups)
{
    auto* body = new QWidget;
    auto* flow = new FlowLayout(4 * Theme::grid, 3 * Theme::grid, body);
    flow->setColumnWidth(groupWidth);
    for (const ShortcutGroup& group : groups)
        flow->addWidget(groupWidget(group));
    m_scroll->setBody(body);
    m_scroll->widget()->installEventFilter(this);
}

QWidget* ShortcutSheet::groupWidget(const ShortcutGroup& group)
{
    auto* whole = new QWidget;
    auto* rows = new QGridLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(2 * Theme::grid);
    rows->setVerticalSpacing(Theme::grid);
    auto* title = new Text(TextStep::Body, Weight::Bold);
    title->setText(group.title);
    rows->addWidget(title, 0, 0, 1, 2);
    int at = 1;
    for (const KeyMeaning& key : group.keys) {
        auto* meaning = new Text(TextStep::Body);
        meaning->setText(key.meaning);
        rows->addWidget(new KeyHint(key.keys), at, 0, Qt::AlignLeft | Qt::AlignVCenter);
        rows->addWidget(meaning, at++, 1);
    }
    rows->setColumnMinimumWidth(0, 9 * Theme::grid);
    rows->setColumnStretch(1, 1);
    rows->setRowStretch(at, 1);
    return whole;
}

void ShortcutSheet::open()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    arrange();
    show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool grown = watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest;
    if (isVisible() && (resized || grown))
        arrange();
    return QWidget::eventFilter(watched, event);
}

bool ShortcutSheet::focusNextPrevChild(bool)
{
    return true; // the cross is the only control, and nothing under the sheet may get the keyboard
}

void ShortcutSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        nameCloseButton();
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        dismiss();
}

void ShortcutSheet::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

void ShortcutSheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(*this).scrim());
}

void ShortcutSheet::arrange()
{
    const int margin = 4 * Theme::grid;
    setGeometry(parentWidget()->rect());
    m_head->setContentsMargins(ReadingMargins{.start = 3 * Theme::grid}.on(*this));
    const int widest = Theme::of(*this).scaled(2 * groupWidth + 16 * Theme::grid);
    const int panelWidth = std::min(width() - 2 * margin, widest);
    const int frame = 5 * Theme::grid;
    const QLayout* body = m_scroll->widget() ? m_scroll->widget()->layout() : nullptr;
    const int content = body ? body->heightForWidth(panelWidth - frame) : 0;
    const int head = m_close->sizeHint().height() + Theme::grid;
    const QSize size(panelWidth, std::min(height() - 2 * margin, head + content + frame));
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

void ShortcutSheet::nameCloseButton()
{
    m_close->setAccessibleName(tr("Close"));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_ShortcutSheet.cpp"
