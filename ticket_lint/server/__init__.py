"""The service: an HTTP interface, a page for the support team, and what arrives from issue trackers.

`app.create_app(settings)` makes the application, `cli/serve.py` runs it. Where things are:

- `settings`: all that can be set, with its defaults; `sources` reads it from the configuration, the environment and flags.
- `work`: assessing, in processes of its own. `await work_of(request).run(function, …)` calls `function(assessor, …)` there; both what
  goes in and what comes out is plain data, and `function` stands at the top of a module.
- `access`: what a route asks for: `work_of`, `settings_of`, `store_of`, `ask` (calls the store in a thread) and `needs(scope)`.
- `security`: who asks (`tokens`, `sessions`), forged forms (`forms.token_of` into a hidden field named `csrf`, `forms.checked` as a
  dependency of every route that a form posts to), the policy of content (`headers`: no inline script or style, no `style=`; an
  answer that carries a policy of its own keeps it), limits of size and pace, names of hosts.
- `api`: `/api/v1/…`, one module a group of paths. `problems`: errors as `application/problem+json`, `mistakes`: what they
  say of a field.
- `arrivals`: webhooks of GitHub and GitLab, and the comment they lead to.
- `pages`: what people see. `pages.router()` returns the router with all of it, static files included; it is mounted at
  `/`. `pages.failed(request, problem)` returns the page that tells of a `problems.Problem`; for 401 it leads to the form that signs in
  (`security.sessions.sign_in`, `sign_out`).
- `recording`: numbers, logs and counts requests, by `logs` and `metrics`: what operators see. Neither holds text of tickets.
- `running`: the web server around it.
"""
