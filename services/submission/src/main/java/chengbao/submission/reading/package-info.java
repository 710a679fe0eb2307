/// How strangers' files are opened: away from the service, in a process of their own.
@NullMarked
package chengbao.submission.reading;

import org.jspecify.annotations.NullMarked;
