#pragma once

#include <QTranslator>

namespace frontpaw::test {

/// A language nobody speaks: every sentence that goes through tr() comes out with accents and 40 % longer,
/// between brackets. What stands on a page without brackets was not given to tr(); a bracket that is not seen
/// was cut off.
class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    /// "[Šîgñ îñ ~~]"; places (%1, %n), tags and shortcuts (&S) stay.
    [[nodiscard]] static QString pseudo(const QString& source);
};

} // namespace frontpaw::test
