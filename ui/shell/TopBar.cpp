#include "ui/shell/TopBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_warning(new Text(TextStep::Small, Weight::Bold, Ink::Danger))
    , m_box(new SearchBox(u"desk"_s))
    , m_book(new Button(u"bookAppointment"_s))
{
    m_warning->setObjectName(u"previewWarningText"_s);
    m_warning->hide();
    m_book->setLeading(Icon::CalendarPlus);
    m_book->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Theme::grid);
    line->addWidget(m_box, 1);
    line->addStretch();
    line->addWidget(m_book);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, Theme::grid + Theme::half / 2, 0, Theme::grid);
    lines->setSpacing(Theme::half);
    lines->addWidget(m_warning);
    lines->addLayout(line);
    connect(m_book, &Button::clicked, this, &TopBar::bookingWanted);
    boundBox();
    retranslate();
}

void TopBar::showBooking()
{
    m_book->show();
}

void TopBar::warnOfPreview()
{
    m_warning->show();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        boundBox();
    QWidget::changeEvent(event);
}

void TopBar::boundBox()
{
    m_box->setMaximumWidth(Theme::of(*this).scaled(Theme::formWidth));
}

void TopBar::retranslate()
{
    m_box->setPlaceholder(tr("Number, name or pet"));
    m_book->setText(tr("Book appointment"));
    m_warning->setText(
        tr("Preview channel: codes are shown on this desk and reach no client. Not for real clients."));
}

} // namespace frontpaw::ui
