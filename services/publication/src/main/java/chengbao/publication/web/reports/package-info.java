/// The page of a report: its text, what proves it, and what is left when it was taken down.
@NullMarked
package chengbao.publication.web.reports;

import org.jspecify.annotations.NullMarked;
