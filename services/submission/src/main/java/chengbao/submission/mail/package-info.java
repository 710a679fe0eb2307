/// Notices by e-mail.
@NullMarked
package chengbao.submission.mail;

import org.jspecify.annotations.NullMarked;
