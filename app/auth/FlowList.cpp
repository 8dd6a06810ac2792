#include "auth/FlowList.h"

#include "FlowStates.h"

#include <algorithm>

namespace frontpaw::auth {

struct FlowList::Private
{
    FlowList& list;
    FlowParts parts;
    FlowPlace place;
    IdSource& ids;
    std::vector<std::unique_ptr<SignInFlow>> flows{};
    SignInFlow* current = nullptr;

    SignInFlow* add(SignInState state)
    {
        flows.push_back(std::make_unique<SignInFlow>(parts, place, std::move(state)));
        SignInFlow* flow = flows.back().get();
        QObject::connect(flow, &SignInFlow::ended, &list, [this, flow] { remove(flow); });
        return flow;
    }

    void remove(SignInFlow* flow)
    {
        const auto found = std::ranges::find(flows, flow, &std::unique_ptr<SignInFlow>::get);
        if (found == flows.end())
            return;
        // It is still speaking.
        found->release()->deleteLater();
        flows.erase(found);
        const bool shown = current == flow;
        if (shown)
            current = nullptr;
        Q_EMIT list.listChanged();
        if (shown)
            Q_EMIT list.currentChanged();
    }

    void show(SignInFlow* flow)
    {
        if (current == flow)
            return;
        current = flow;
        Q_EMIT list.currentChanged();
    }
};

FlowList::FlowList(FlowParts parts, FlowPlace place, IdSource& ids)
    : d(new Private{*this, parts, std::move(place), ids})
{
}

FlowList::~FlowList() = default;

int FlowList::count() const
{
    return static_cast<int>(d->flows.size());
}

SignInFlow* FlowList::at(int index) const
{
    return index >= 0 && index < count() ? d->flows[static_cast<std::size_t>(index)].get() : nullptr;
}

SignInFlow* FlowList::current() const
{
    return d->current;
}

int FlowList::currentIndex() const
{
    for (int index = 0; index < count(); ++index) {
        if (at(index) == d->current)
            return index;
    }
    return -1;
}

SignInFlow* FlowList::start(Intention intention)
{
    SignInState state;
    state.id = d->ids.next<FlowId>();
    state.intention = std::move(intention);
    if (count() >= most || state.id.isNull())
        return nullptr;
    SignInFlow* flow = d->add(std::move(state));
    Q_EMIT listChanged();
    d->show(flow);
    return flow;
}

void FlowList::restore(std::vector<SignInState> states)
{
    bool added = false;
    for (SignInState& state : states) {
        if (count() >= most || isFinished(state) || isBlank(state)) {
            d->parts.store.forget(state.id);
            continue;
        }
        d->add(std::move(state));
        added = true;
    }
    if (added)
        Q_EMIT listChanged();
}

void FlowList::setCurrent(int index)
{
    if (SignInFlow* flow = at(index))
        d->show(flow);
}

void FlowList::park()
{
    d->show(nullptr);
}

void FlowList::drop(SignInFlow* flow)
{
    if (flow && flow->state().step != SignInState::Step::SignedIn)
        flow->signOut();
}

void FlowList::setPlace(FlowPlace place)
{
    for (const auto& flow : d->flows)
        flow->setPlace(place);
    d->place = std::move(place);
}

} // namespace frontpaw::auth

#include "auth/moc_FlowList.cpp"
