#include "models/interchange/uid.h"

#include "models/domain/committee.h"
#include "models/workspace/workspace.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace scd {

qint64 fileIdentity(const Workspace &workspace)
{
    const QList<qint64> committees = workspace.ids({.kind = EntityKind::Committee, .order = {{"id"}}});
    return committees.value(0);
}

QByteArray uidOf(qint64 file, Ref ref)
{
    // Made for this purpose; never to be changed, or all programs would have everything twice.
    static const QUuid space(u"3e1f5c0a-8b0d-4f57-9a55-6a2f0d1c7b44"_s);
    const QByteArray name = QByteArray::number(file) + '/' + entity(ref.kind).table + '/' + QByteArray::number(ref.id);
    return "urn:uuid:" + QUuid::createUuidV5(space, name).toByteArray(QUuid::WithoutBraces);
}

} // namespace scd
