/// A report as files: copies for Word and back, attachments, pages as they will be printed.
@NullMarked
package chengbao.submission.web.files;

import org.jspecify.annotations.NullMarked;
