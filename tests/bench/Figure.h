#pragma once

#include <cstdio>
#include <optional>
#include <string>

namespace frontpaw::bench {

/// One measured figure: a line of JSON on standard output, which packaging/bench.sh collects.
class Figure
{
public:
    Figure(std::string id, double value, std::string unit)
        : m_id(std::move(id)), m_value(value), m_unit(std::move(unit))
    {
    }

    /// The value itself has a limit.
    Figure& atMost(double limit) { return goal("<=", limit, m_value <= limit); }
    /// What is compared with something else in the same run.
    Figure& ratioAtMost(double ratio, double limit)
    {
        m_ratio = ratio;
        return goal("ratio <=", limit, ratio <= limit);
    }
    Figure& ratioAtLeast(double ratio, double limit)
    {
        m_ratio = ratio;
        return goal("ratio >=", limit, ratio >= limit);
    }

    void print() const
    {
        std::printf("{\"id\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"ratio\":", m_id.c_str(), m_value,
                    m_unit.c_str());
        if (m_ratio)
            std::printf("%.2f", *m_ratio);
        else
            std::printf("null");
        if (m_met)
            std::printf(",\"goal\":\"%s\",\"met\":%s}\n", m_goal.c_str(), *m_met ? "true" : "false");
        else
            std::printf(",\"goal\":null,\"met\":null}\n");
        std::fflush(stdout);
    }

private:
    Figure& goal(const char* relation, double limit, bool met)
    {
        char text[64];
        std::snprintf(text, sizeof text, "%s %g", relation, limit);
        m_goal = text;
        m_met = met;
        return *this;
    }

    std::string m_id;
    double m_value;
    std::string m_unit;
    std::optional<double> m_ratio;
    std::string m_goal;
    std::optional<bool> m_met;
};

} // namespace frontpaw::bench
