/// Notices pushed to a program of the officer's.
@NullMarked
package chengbao.submission.webhook;

import org.jspecify.annotations.NullMarked;
