// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariantList>

namespace diapason {

/// Says statements to one connection, each prepared once. After the first failure it says nothing more and remembers
/// it, so that a transaction looks once, at its end, and nothing is ever decided from half a list and then written.
class Sql
{
public:
    Sql(QSqlDatabase &db, const Database &database) : m_db(db), m_database(database) { }
    Q_DISABLE_COPY_MOVE(Sql)

    bool run(const QString &statement, const QVariantList &values = {});
    /// `row(const QSqlQuery &)` for every row.
    template <class Row>
    void each(const QString &statement, const QVariantList &values, Row row)
    {
        if (QSqlQuery *query = said(statement, values)) {
            while (query->next())
                row(std::as_const(*query));
            ended(*query);
        }
    }
    /// The first column of the first row; null when there is none.
    [[nodiscard]] QVariant value(const QString &statement, const QVariantList &values = {});
    /// A statement to bind and execute by hand, for loops that must be fast; null after a failure.
    [[nodiscard]] QSqlQuery *prepared(const QString &statement);
    bool execute(QSqlQuery &query);
    /// What was read is not what it should be: a failure as if SQLite had met it.
    void refuse(const Error &error)
    {
        if (!m_failure)
            m_failure = error;
    }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    [[nodiscard]] QSqlQuery *said(const QString &statement, const QVariantList &values);
    void ended(QSqlQuery &query);

    QSqlDatabase &m_db;
    const Database &m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_failure;
};

/// Many rows into one table, several of them a statement. A row whose key is there already is left out.
/// A column that is the same in every row belongs into `constant`, which is SQL.
class Bulk
{
public:
    Bulk(Sql &sql, QString table, QStringList columns, QString constantColumn = {}, const QString &constant = {});
    /// As many values as columns make a row.
    template <class... Values>
    void add(const Values &...values)
    {
        (bind(values), ...);
    }
    void addAll(const QVariantList &values);
    /// Nothing is sure to be written before.
    void finish();

private:
    [[nodiscard]] QString statement(int rows) const;
    void bind(const QVariant &value);

    Sql &m_sql;
    QString m_table;
    QStringList m_columns;
    QString m_constantColumn;
    QString m_constant;
    QStringList m_names; ///< placeholders of as many rows as go at once
    QSqlQuery *m_query = nullptr; ///< their statement; made with the first value
    qsizetype m_bound = 0;
};

} // namespace diapason
