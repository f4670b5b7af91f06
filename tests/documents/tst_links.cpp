#include "models/documents/links.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace scd;

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void telephoneLinks()
    {
        QCOMPARE(telLink(u"+63 (35) 225-0000"_s), u"tel:+63352250000"_s);
        QCOMPARE(telLink(u"062 886 452 ext. 12"_s), u"tel:062886452"_s);
        QCOMPARE(telLink(u"0917 555 0101 / 0917 555 0102"_s), u"tel:09175550101"_s);
        QCOMPARE(telLink(u"911"_s), u"tel:911"_s);
        QCOMPARE(telLink(u"ask at the desk"_s), QString());
        QCOMPARE(shownPhone(u"+1 661 555 0100"_s), u"+1\u00a0661\u00a0555\u00a00100"_s);
    }

    void webLinks()
    {
        QCOMPARE(webLink(u"example.org/visit"_s), u"https://example.org/visit"_s);
        QCOMPARE(webLink(u"javascript://example.org/%0aalert(1)"_s), QString());
        QCOMPARE(webLink(u"file:///etc/passwd"_s), QString());
        QCOMPARE(webLink(u"no link"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
