#!/bin/sh
# A plain numbered list, as a shell script asks.
echo "How would you like to manage your support?"
echo "1. Direct payment"
echo "2. Someone else arranges it"
echo "3. The council arranges it"
echo "4. A mix of these"
printf "Type a number: "
read -r _
printf "What is your name? "
read -r _
printf "Is this right? Type yes or no: "
read -r _
echo "Your answers are saved."
