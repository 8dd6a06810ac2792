#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QMetaType>
#include <QVariant>

#include <optional>

namespace frontpaw::ui {

/// What a RowList draws for one row, from the side where reading begins: icon, lead, title with tail over the
/// second line, trailing text with a bold end, pill, key. Everything but the title may be empty.
struct Row
{
    QVariant id{}; ///< for the owner; not drawn
    std::optional<Icon> icon{};
    QString lead{}; ///< "09:12", in a column of its own
    QString title{};
    Weight titleWeight = Weight::Regular;
    QString tail{}; ///< muted, behind the title and a dot
    QString second{};
    QString trailing{};     ///< "95353 39"
    QString trailingBold{}; ///< "196"
    QString pill{};
    Tone pillTone = Tone::Neutral;
    QString key{}; ///< drawn on the current row only

    /// The whole row as a screen reader says it.
    [[nodiscard]] QString sentence() const;
};

} // namespace frontpaw::ui

Q_DECLARE_METATYPE(frontpaw::ui::Row)
