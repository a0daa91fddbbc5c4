package org.maiashare.identity;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;

/** Answers, in place of a page of Tomcat's, what Tomcat turns away before any filter sees it. */
final class UnreadableRequests extends ErrorReportValve {

  private final ObjectProvider<RefusalAnswer> answer;

  UnreadableRequests(ObjectProvider<RefusalAnswer> answer) {
    this.answer = answer;
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    boolean refused = response.getStatus() == HttpStatus.BAD_REQUEST.value();
    if (!refused || response.getContentWritten() > 0 || !response.setErrorReported()) {
      super.report(request, response, failure);
      return;
    }
    try {
      answer.getObject().unreadable(request, response);
      response.finishResponse();
    } catch (IOException gone) {
      container.getLogger().debug("nobody waits for the answer", gone);
    }
  }
}
