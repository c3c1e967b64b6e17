// SPDX-License-Identifier: GPL-3.0-or-later
// From Moodle's usernames to Rocket.Chat's: steps in their order, and a field to try a name on them.
#pragma once

#include "gui/rules/rulesection.h"
#include "models/rulestepsmodel.h"

class QCheckBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace diapason {

class Button;
class ExpressionField;
class WordsField;

class UsernamesSection final : public RuleSection
{
    Q_OBJECT
public:
    explicit UsernamesSection(QWidget *parent = nullptr);
    /// A name to begin with in the test field, unless somebody typed another.
    void setExample(const QString &moodleUsername);

protected:
    void fill() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeList();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeReplaceFields();
    [[nodiscard]] int row() const;
    void add(const QList<UsernameStep> &steps);
    void remove();
    void move(int by);
    void editStep(const UsernameStep &step, const QString &tag);
    void tell(const QString &tag = {}); ///< the model's steps are the rules now
    void showStep();
    void tryName();

    RuleStepsModel m_model;
    bool m_telling = false;
    Heading m_heading;
    QListView *m_list = nullptr;
    Button *m_addStrip = nullptr;
    Button *m_addReplace = nullptr;
    Button *m_addPlugin = nullptr;
    Button *m_remove = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    QStackedWidget *m_fields = nullptr;
    PlainTextLabel *m_none = nullptr;
    PlainTextLabel *m_domainsWord = nullptr;
    WordsField *m_domains = nullptr;
    PlainTextLabel *m_patternWord = nullptr;
    ExpressionField *m_pattern = nullptr;
    PlainTextLabel *m_withWord = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_bytes = nullptr;
    Heading m_testHeading;
    QLineEdit *m_test = nullptr;
    bool m_ownTest = false;
    PlainTextLabel *m_trail = nullptr;
};

} // namespace diapason
