<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>frontpaw::cli::Admin</name>
    <message numerus="yes">
        <source>%n secret(s) set.</source>
        <translation>
            <numerusform>%n secret is set.</numerusform>
            <numerusform>%n secrets are set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Otp</name>
    <message numerus="yes">
        <source>%1: %2, %n s left.</source>
        <translation>
            <numerusform>%1: %2, %n s left.</numerusform>
            <numerusform>%1: %2, %n s left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::CodePage</name>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::DeliveryLine</name>
    <message numerus="yes">
        <source>%n s ago · not delivered yet</source>
        <translation>
            <numerusform>%n s ago · not delivered yet</numerusform>
            <numerusform>%n s ago · not delivered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after sending · not read yet</source>
        <translation>
            <numerusform>%n s after sending · not read yet</numerusform>
            <numerusform>%n s after sending · not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after sending</source>
        <translation>
            <numerusform>%n s after sending</numerusform>
            <numerusform>%n s after sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::Phrases</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::WeightPlot</name>
    <message numerus="yes">
        <source>Weight: from %1 to %2, %n time(s) weighed</source>
        <translation>
            <numerusform>Weight: from %1 to %2, weighed %n time</numerusform>
            <numerusform>Weight: from %1 to %2, weighed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::words::AuthProblems</name>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>%n try is left.</numerusform>
            <numerusform>%n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Settings</name>
    <message numerus="yes">
        <source>a text of at most %n letters</source>
        <translation>
            <numerusform>a text of at most %n letter</numerusform>
            <numerusform>a text of at most %n letters</numerusform>
        </translation>
    </message>
</context>
</TS>
