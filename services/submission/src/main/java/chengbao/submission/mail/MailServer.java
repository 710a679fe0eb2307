package chengbao.submission.mail;

import jakarta.mail.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The mail server that this installation hands its mail to.
///
/// @param from the sender's address
/// @param security `none`, `starttls` (required then) or `tls`
/// @param user absent when the server asks for no login
record MailServer(
    String host,
    int port,
    String from,
    String security,
    @Nullable String user,
    @Nullable String password) {
  private static final String MILLIS = "15000";

  static Optional<MailServer> of(
      Optional<String> host,
      int port,
      Optional<String> from,
      String security,
      Optional<String> user,
      Optional<String> password) {
    return host.map(name ->
        new MailServer(
            name,
            port,
            from.orElseThrow(() ->
                new IllegalStateException(
                    "CHENGBAO_MAIL_FROM is missing beside CHENGBAO_MAIL_HOST")),
            security.toLowerCase(Locale.ROOT),
            user.orElse(null),
            password.orElse(null)));
  }

  /// `smtps` when the connection is encrypted from its beginning.
  String protocol() {
    return security.equals("tls") ? "smtps" : "smtp";
  }

  Session session() {
    var settings = new Properties();
    var prefix = "mail." + protocol() + ".";
    settings.put(prefix + "host", host);
    settings.put(prefix + "port", String.valueOf(port));
    settings.put(prefix + "auth", String.valueOf(user != null));
    settings.put(prefix + "connectiontimeout", MILLIS);
    settings.put(prefix + "timeout", MILLIS);
    settings.put(prefix + "writetimeout", MILLIS);
    settings.put(prefix + "ssl.checkserveridentity", "true");
    settings.put(prefix + "starttls.enable", String.valueOf(security.equals("starttls")));
    settings.put(prefix + "starttls.required", String.valueOf(security.equals("starttls")));
    return Session.getInstance(settings);
  }

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
