#include "ui/widgets/theme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;

/// Asking for a bus where there is none can start one, and wait for it.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

/// The portal wraps its answer once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    read(u"color-scheme"_s);
    read(u"contrast"_s);
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

Theme SystemTheme::theme() const
{
    if (m_contrast == 1)
        return Theme::HighContrast;
    return m_scheme == 1 ? Theme::Dark : Theme::Light;
}

void SystemTheme::read(const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    message << QString(appearance) << key;
    // A running portal answers in a millisecond; one that has to be started first may answer later.
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message, QDBus::Block, 50);
    if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
        take(key, reply.arguments().constFirst());
        return;
    }
    if (reply.errorName() != "org.freedesktop.DBus.Error.NoReply"_L1)
        return;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> late = *done;
        const Theme before = theme();
        if (late.isValid())
            take(key, late.value().variant());
        if (theme() != before)
            Q_EMIT changed(theme());
        done->deleteLater();
    });
}

void SystemTheme::take(const QString &key, const QVariant &value)
{
    const uint number = unwrapped(value).toUInt();
    if (key == "color-scheme"_L1)
        m_scheme = number;
    else if (key == "contrast"_L1)
        m_contrast = number;
}

void SystemTheme::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearance)
        return;
    const Theme before = theme();
    take(key, value.variant());
    if (theme() != before)
        Q_EMIT changed(theme());
}

} // namespace scd
