#include "ui/widgets/KeyHints.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>

namespace frontpaw::ui {

KeyHints::KeyHints(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(2 * Theme::grid, Theme::grid, this);
}

void KeyHints::setHints(const QList<KeyMeaning>& hints)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyMeaning& hint : hints) {
        auto* pair = new QWidget(this);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::half);
        row->addWidget(new KeyHint(hint.keys, pair));
        auto* meaning = new Text(TextStep::Small, Weight::Regular, Ink::Muted, pair);
        meaning->setOverflow(Text::Overflow::Elide);
        meaning->setText(hint.meaning);
        row->addWidget(meaning);
        layout()->addWidget(pair);
    }
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_KeyHints.cpp"
