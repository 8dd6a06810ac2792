#pragma once

#include "auth/PhoneNumber.h"
#include "clinic/ports/ClientSearch.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace frontpaw::ui {

class HitList;
class NextToday;
class SearchBox;

/// The desk: one box for numbers and names, who matches it, who comes next. Lives without services while the
/// desk opens; what is typed by then is asked as soon as it is open.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `box` stands on top of the window and outlives the page.
    explicit HomePage(SearchBox& box, QWidget* parent = nullptr);

    void open(DeskServices& services);
    /// The booking that the next sign-in is for; empty for none.
    void setIntention(const auth::Intention& intention) { m_intention = intention; }
    /// The client that Enter means now, or nothing.
    [[nodiscard]] const clinic::SearchHit* chosenHit() const;
    /// Starts the sign-in for what stands in the box, as Enter does; false when there is nothing to start
    /// with.
    bool startWith(const auth::Intention& intention);
    void refresh();

Q_SIGNALS:
    /// Ctrl+Enter, by somebody who may.
    void fileWanted(const frontpaw::ClientId& client);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void regroup();
    void ask();
    void noteAnswer(const clinic::SearchAnswer& answer);
    void noteSubmitted(Qt::KeyboardModifiers modifiers);
    void act(Qt::KeyboardModifiers modifiers);
    bool startNumber();
    bool startClient(const clinic::SearchHit& hit);
    void startAppointment(ClientId client, Qt::KeyboardModifiers modifiers);
    void openFile(ClientId client);
    void showHint();
    void showNothing();
    void showNext();
    void clearBox();
    [[nodiscard]] auth::SignInFlow* newFlow();
    [[nodiscard]] std::optional<auth::PhoneNumber> wholeNumber() const;
    [[nodiscard]] QString region() const;

    SearchBox& m_box;
    DeskServices* m_services = nullptr;
    HitList* m_hits;
    NextToday* m_next;
    QBoxLayout* m_columns;
    auth::Intention m_intention;
    QString m_asked;
    QString m_answered;
    bool m_indexFull = true;
    std::optional<Qt::KeyboardModifiers> m_waitingEnter; ///< Enter came before the desk or the answer
    QString m_trouble;                                   ///< why Enter did nothing
};

} // namespace frontpaw::ui
