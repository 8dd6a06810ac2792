#pragma once

#include "auth/ports/IntentionRunner.h"
#include "base/Async.h"
#include "clinic/ports/ClinicStore.h"

#include <QObject>

namespace frontpaw::storage {

/// Books what a sign-in was started for, under the flow's id as the booking's key. Main thread.
///
/// The pet: the one that was asked for, when it is this client's; else the client's only one; else open.
class BookingIntentions final : public auth::IntentionRunner
{
public:
    /// `schedule` outlives it.
    explicit BookingIntentions(clinic::ScheduleStore& schedule);

    /// An empty intention is done at once; one that is no booking is NotPossible.
    [[nodiscard]] QFuture<Result<void, auth::IntentionProblem>>
    run(auth::FlowId flow, auth::Intention intention, ClientId client) override;

private:
    using Outcome = Promise<void, auth::IntentionProblem>;
    void book(const clinic::Booking& booking, auth::FlowId flow, const Outcome& outcome);

    clinic::ScheduleStore& m_schedule;
    QObject m_receiver;
};

} // namespace frontpaw::storage
