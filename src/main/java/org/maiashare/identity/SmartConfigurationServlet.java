package org.maiashare.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** Answers where tokens come from (SMART App Launch 2.2, conformance). */
final class SmartConfigurationServlet extends HttpServlet {

  private final transient Function<HttpServletRequest, Map<String, Object>> content;

  SmartConfigurationServlet(Function<HttpServletRequest, Map<String, Object>> content) {
    this.content = content;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(new JsonMapper().writeValueAsString(content.apply(request)));
  }
}
