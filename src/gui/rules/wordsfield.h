// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of words: each is a button that takes it off, a field adds the next.
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace diapason {

class FlowLayout;

class WordsField final : public QWidget
{
    Q_OBJECT
public:
    /// Buttons are named "<name>.<word>", the field "<name>.add".
    explicit WordsField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &list() const { return m_words; }
    void setList(const QStringList &words); ///< silent
    void setPlaceholder(const QString &text);
    void setAccessibleWhat(const QString &text);
    /// What may be meant.
    void setKnown(const QStringList &known);
    /// Taken off the front of what is typed: "@" of a domain.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

signals:
    void edited(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove(const QString &word);
    void rebuild();

    QString m_name;
    QString m_prefix;
    QStringList m_words;
    FlowLayout *m_flow;
    QWidget *m_chips;
    QLineEdit *m_field;
    QCompleter *m_completer = nullptr;
};

} // namespace diapason
