#pragma once

#include "auth/SignInFlow.h"

#include <QObject>

#include <memory>
#include <vector>

namespace frontpaw::auth {

/// Up to nine sign-ins in flight, one of them current. Main thread.
class FlowList : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 9;

    FlowList(FlowParts parts, FlowPlace place, IdSource& ids);
    ~FlowList() override;

    [[nodiscard]] int count() const;
    [[nodiscard]] SignInFlow* at(int index) const;
    [[nodiscard]] SignInFlow* current() const; ///< null when none is shown
    [[nodiscard]] int currentIndex() const;    ///< -1 when none is shown

    /// Null when nine are in flight.
    SignInFlow* start(Intention intention);
    /// Brings back what was in flight before a restart; none becomes current.
    void restore(std::vector<SignInState> states);
    void setCurrent(int index);
    /// Shows none; the flows stay.
    void park();
    /// Ends a flow that is not signed in; its code dies by itself.
    void drop(SignInFlow* flow);
    void setPlace(FlowPlace place);

Q_SIGNALS:
    void listChanged();
    void currentChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace frontpaw::auth
