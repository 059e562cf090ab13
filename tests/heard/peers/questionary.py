"""The same with questionary, a library that many Python programs ask with."""

import questionary

questionary.select(
    "How would you like to manage your support?",
    choices=[
        "Direct payment",
        "Someone else arranges it",
        "The council arranges it",
        "A mix of these",
    ],
).ask()
questionary.text("What is your name?").ask()
questionary.confirm("Is this right?").ask()
print("Your answers are saved.")
