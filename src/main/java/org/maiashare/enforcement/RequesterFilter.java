package org.maiashare.enforcement;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the thread of a request work for its requester, until the answer is out. */
public final class RequesterFilter extends OncePerRequestFilter {

  private final RequesterBinder binder;

  public RequesterFilter(RequesterBinder binder) {
    this.binder = binder;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getUserPrincipal() == null) {
      chain.doFilter(request, response);
      return;
    }
    try {
      binder
          .bind(request)
          .call(
              () -> {
                chain.doFilter(request, response);
                return true;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
