/// One report in whatever state it is, with its acts, and the desk on which all of them lie.
@NullMarked
package chengbao.submission.web.reports;

import org.jspecify.annotations.NullMarked;
