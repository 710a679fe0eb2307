package chengbao.submission.mail;

import chengbao.submission.domain.notice.Carrier;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.NotCarried;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Hands notices to the mail server of the installation. A message keeps its Message-ID however
/// often it is tried, so that a mailbox can know the second copy of one sent before a crash.
@Singleton
class MailCarrier implements Carrier {
  private static final int PERMANENT = 500;

  /// A session is made once: making one looks through everything on the class path.
  private record Sender(MailServer server, Session session) {
    static Sender to(MailServer server) {
      return new Sender(server, server.session());
    }
  }

  private final Optional<Sender> sender;
  private final MailTexts texts;
  private final Clock clock;

  @Inject
  MailCarrier(
      @ConfigProperty(name = "chengbao.mail.host") Optional<String> host,
      @ConfigProperty(name = "chengbao.mail.port") int port,
      @ConfigProperty(name = "chengbao.mail.from") Optional<String> from,
      @ConfigProperty(name = "chengbao.mail.security") String security,
      @ConfigProperty(name = "chengbao.mail.user") Optional<String> user,
      @ConfigProperty(name = "chengbao.mail.password") Optional<String> password,
      MailTexts texts,
      Clock clock) {
    this(MailServer.of(host, port, from, security, user, password), texts, clock);
  }

  MailCarrier(Optional<MailServer> server, MailTexts texts, Clock clock) {
    this.sender = server.map(Sender::to);
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean isOpen() {
    return sender.isPresent();
  }

  @Override
  public void carry(Letter letter) throws NotCarried {
    try {
      send(letter, sender.orElseThrow());
    } catch (AuthenticationFailedException refused) {
      throw new NotCarried("mail-login-refused", false);
    } catch (SendFailedException refused) {
      throw new NotCarried("mail-refused: " + said(refused), isForGood(refused));
    } catch (MessagingException away) {
      throw new NotCarried("mail-server-away: " + said(away), false);
    }
  }

  private void send(Letter letter, Sender by) throws MessagingException {
    var to = by.server();
    var id = "<" + letter.delivery().id() + "@" + to.domain() + ">";
    var message =
        new MimeMessage(by.session()) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    message.setFrom(new InternetAddress(to.from()));
    message.setRecipient(
        Message.RecipientType.TO,
        new InternetAddress(Objects.requireNonNull(letter.wishes().address())));
    message.setSubject(texts.subject(letter), StandardCharsets.UTF_8.name());
    message.setText(texts.body(letter), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    try (Transport transport = by.session().getTransport(to.protocol())) {
      transport.connect(to.user(), to.password());
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  /// 5xx to the address or the message: sending the same again changes nothing.
  private static boolean isForGood(SendFailedException refused) {
    for (Throwable one = refused; one != null; one = next(one)) {
      if (one instanceof SMTPAddressFailedException address) {
        return address.getReturnCode() >= PERMANENT;
      }
      if (one instanceof SMTPSendFailedException message) {
        return message.getReturnCode() >= PERMANENT;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable one) {
    return one instanceof MessagingException linked ? linked.getNextException() : null;
  }

  private static String said(MessagingException fault) {
    Throwable last = fault;
    for (var next = next(last); next != null; next = next(last)) {
      last = next;
    }
    return String.valueOf(last.getMessage()).strip();
  }
}
