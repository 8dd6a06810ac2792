#pragma once

#include "auth/SignInState.h"
#include "base/Clock.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace frontpaw::ui {

class Banner;

/// What is known of the message, by the second: "Delivered 3 s after sending · not read yet", and until when
/// its code is good.
class DeliveryLine final : public QWidget
{
    Q_OBJECT

public:
    /// Under this, the end of the code is said in seconds.
    static constexpr Milliseconds warning = std::chrono::seconds{20};

    explicit DeliveryLine(QWidget* parent = nullptr);

    /// `validUntil` is a clock time.
    void show(const auth::SignInState& state, Instant now, const QString& validUntil);
    /// The fact alone, as it is announced.
    [[nodiscard]] QString sentence() const { return m_sentence; }

private:
    struct Saying
    {
        Icon icon{};
        Tone tone = Tone::Neutral;
        QString fact;
        QString detail;
    };
    [[nodiscard]] static Saying saying(const auth::SignInState& state, Instant now);
    [[nodiscard]] static QString validity(const auth::SignInState& state, Instant now,
                                          const QString& validUntil);

    Banner* m_banner;
    QString m_sentence;
};

} // namespace frontpaw::ui
