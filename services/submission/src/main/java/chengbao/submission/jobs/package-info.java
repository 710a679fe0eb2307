/// Long work that goes on in the background, a little at a time.
@NullMarked
package chengbao.submission.jobs;

import org.jspecify.annotations.NullMarked;
