#include "storage/BookingIntentions.h"

namespace frontpaw::storage {

namespace {

using auth::IntentionProblem;
using clinic::ClinicProblem;

IntentionProblem inOtherWords(ClinicProblem problem)
{
    switch (problem) {
    case ClinicProblem::SlotTaken:
        return IntentionProblem::SlotTaken;
    case ClinicProblem::NotFound:
    case ClinicProblem::SlotClosed:
    case ClinicProblem::Invalid:
        return IntentionProblem::NotPossible;
    case ClinicProblem::Busy:
        return IntentionProblem::Busy;
    case ClinicProblem::Failed:
    case ClinicProblem::Damaged:
    case ClinicProblem::Stopping:
        break;
    }
    return IntentionProblem::Failed;
}

} // namespace

BookingIntentions::BookingIntentions(clinic::ScheduleStore& schedule) : m_schedule(schedule) {}

QFuture<Result<void, IntentionProblem>> BookingIntentions::run(auth::FlowId flow, auth::Intention intention,
                                                               ClientId client)
{
    if (intention.isEmpty())
        return ready<void, IntentionProblem>({});
    const auto wanted = clinic::BookingIntention::decoded(intention.payload);
    if (!wanted)
        return ready<void, IntentionProblem>(failure(IntentionProblem::NotPossible));
    const Outcome outcome;
    book({wanted->slot, client, wanted->pet, wanted->reason}, flow, outcome);
    return outcome.future();
}

void BookingIntentions::book(const clinic::Booking& booking, auth::FlowId flow, const Outcome& outcome)
{
    auto booked = m_schedule.book(booking, flow.bytes(), Actor::client(booking.client));
    whenDone(booked, &m_receiver, [=, this](const Result<clinic::Appointment, ClinicProblem>& appointment) {
        if (appointment)
            return outcome.finish({});
        if (appointment.error() != ClinicProblem::Invalid || !booking.pet)
            return outcome.finish(failure(inOtherWords(appointment.error())));
        // somebody else signed in than the one whose pet it was
        clinic::Booking open = booking;
        open.pet.reset();
        book(open, flow, outcome);
    });
}

} // namespace frontpaw::storage
