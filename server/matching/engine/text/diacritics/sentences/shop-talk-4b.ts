export default `
máy cắt cỏ đeo vai nóng lưng, dây cước quấn mau hết, đá bắn u ống quyển.
hộp điện ngoài nắng nóng quá nhảy áp, thợ mở nắp kê quạt thổi cho nguội.
biến tần báo lỗi quá dòng, tắt bật lại chạy được một hồi, rồi y như cũ.
cảm biến bụi bám không thấy hàng, máy đóng gói dập luôn ngón tay găng.
tay robot gắp lệch cái hộp, đổ nguyên hàng, rồi đứng đó chờ như ngó trời.
thằng lập trình nghỉ việc, trong máy có mật khẩu, không ai sửa được giây nào.
linh kiện đời cũ hãng ngưng làm, kiếm chợ Nhật Tảo ra con tháo xác.
tủ điều khiển kiến đen bò kín, mở contactor thấy trứng trắng hếu.
dạ, em muốn cái hộp nhỏ gắn vô máy may cũ đếm được số mũi, khỏi mua máy mới.
xưởng tôi muốn thay thợ nhìn lỗi bằng máy chụp, mà hàng bóng lộn cứ loá lên.
công nhân bấm bù hàng sai, đèn vàng đèn đỏ treo trên đầu mà chẳng ai ngó.
ca đêm ngủ gục, máy chạy không phôi cả tiếng, sáng ra đống sắt nóng queo.
sổ bảo trì ghi "tốt" nguyên năm, tới bữa gãy trục thì ai cũng ngạc nhiên.
mỡ bò bơm đại, chỗ cần thì khô, chỗ không cần chảy lòng thòng bám bụi.
ông thợ già nghe một cái biết bệnh, giờ ổng mất rồi, đám trẻ vặn hết ốc ra cũng mò không trúng.
tụi tui làm ghe composite, nhựa chưa khô đã bọt, gõ nghe bồm bộp chỗ rỗng.
mùi nhựa poly cay mắt, bữa đầu choáng váng, bữa sau quen mà ăn uống không thấy mùi vị.
sợi thuỷ tinh chích ngứa khắp cổ, tắm nước nóng càng ngứa.
kéo dây đồng đứt hoài, khuôn kéo mòn, sợi to sợi nhỏ.
xi mạ rổ xe đạp bóng lộn, treo ngoài chợ hai tháng đốm trắng như bông gòn.
mạ kẽm nhúng nóng chảy gai, chỗ dày nhễu giọt, bu lông vặn không vô ren.
bể mạ đục ngầu, thêm thuốc theo miệng ông thầu, hàng lúc sáng lúc mờ.
nước thải xi mạ xanh lè đổ ra, cống ăn mòn trơ đá, bên môi trường niêm phong.
đánh bóng inox bụi đen bám lỗ mũi, phớt vải cháy khét, tay rung nhức xương.
tôi thép dao rựa, cứng quá thì mẻ, mềm thì quằn, nhìn màu lửa đoán mà bữa mây bữa nắng khác nhau.
lò rèn than đá khói đen lên mái ngói, ho khạc ra than.
búa máy đập nền nhà nứt, hàng xóm qua đập cửa.
lò xo uốn xong treo hàng mấy tuần giãn ra, mất sức đàn.
đinh làm ra đầu xéo, đóng một búa quặp cổ.
dây thép gai tự chế, gai lỏng xoay vòng vòng, bò nó lách qua hết.
lưới B40 mạ mỏng tanh, gần biển hai năm đứt rời từng mắt.
ống inox thổi bô xe nứt chỗ uốn, tiếng nổ đanh chát, công an phạt hoài.
máy uốn ống bóp bẹp chỗ cong, đổ cát vô uốn thì lâu lắc.
xẻ gỗ cưa vòng lưỡi bị lượn, ván chỗ dày chỗ mỏng, bào hao.
răng cưa gặp đinh cũ trong cây mẻ nguyên hàng, chớp lửa.
mũi khoan bê tông gặp thép là cùn, đè mạnh cháy đỏ.
đĩa mài bể văng cái véo qua tai, từ đó tui thấy máy mài là lạnh sống lưng.
cái máy hàn mini xách tay lên mái tôn được mà gặp điện yếu que dính cứng ngắc.
đèn khò ga tắt giữa gió, thợ ống đồng chờ lặng gió mới hàn được mối.
máy lạnh thay gas lần thứ ba trong mùa nóng, thợ nói xì chỗ nào đó âm tường.
quạt công nghiệp treo lỏng bu lông, quay lắc như muốn bay, tụi nhỏ ngồi dưới ngước lên hoài.
thang máy gia đình rung cái rụp giữa tầng, bà nội kẹt hai tiếng, giờ bà không chịu bước vô.
cửa thang khép đụng người không chịu mở, kẹp cái xe nôi.
palăng xích nhả nửa chừng, cục máy treo lơ lửng, không ai dám lại gần.
móc cẩu mòn, chốt an toàn gãy lò xo, buộc sợi kẽm cho qua ngày.
cáp thép tưa đâm vô tay như gai bưởi, bôi mỡ rồi bụi bám đen sì.
ở miền ngoài này, máy tuốt lúa chạy xong chả ai lau, sang vụ giật mãi không lên.
con lợn sắt, chúng cháu gọi máy nghiền thế, kêu inh tai mà ra cám thì ít.
bác thợ cơ khí ở chợ huyện bảo phải thay cả cụm, thay xong vẫn gõ lốc cốc như cũ.
máy bơm hợp tác xã hỏng đúng hôm đổ ải, ruộng khô nứt mà phụ tùng phải đợi từ Hải Dương.
đợt mua cái máy phát mười ký vê, bên bán nói kéo được cả trại, cắm có ba cái quạt nước là nó khóc.
dầu mua lẻ trong can lẫn nước, máy nổ bụp bụp nhả khói trắng như đốt nhang muỗi.
lọc gió nghẹt bụi trấu, gõ ra cả nắm, máy thở hồng hộc như người hen.
đầu nổ Trung Quốc quay tay, trật tay quay gãy răng cửa thằng em tui.
bữa tiệc đang hát, máy phát hết xăng cái cụp, bà con vỗ tay tưởng hết bài.
ống xả rung nứt cổ, hàn đắp mấy lần rồi cũng xì lửa đỏ rực.
gắn bộ đổ điện tự động cho bệnh xá mà nó đóng lên xuống phành phạch, cháy luôn công tắc.
tấm pin để dưới bóng cây mít, buổi sáng có điện, ba giờ chiều coi như hết.
ở hải đảo đèn biển xài năng lượng mặt trời, phân hải âu phủ dày, anh em phải leo cạo hằng tuần.
cái đồng hồ hai chiều gắn ngược, thành ra tui bán điện mà bị tính là mua.
tiền đầu tư giàn pin nói năm năm hoàn vốn, giờ năm thứ bảy còn chưa thấy huề.
trên bè cá xài pin nhỏ sạc đèn, hơi muối ăn đầu cọc, đêm tối om phải thắp dầu.
điện gió mini nhà tui dựng trên cột tre, gió lớn nó quay vù vù rồi bay mất cánh.
tấm pin mỏng dẻo dán nóc xe cắm trại, một mùa là phồng rộp, hết ra điện.
muốn coi miếng nào yếu trong giàn ba trăm miếng thì leo lên đo từng miếng hay có cách khác?
phòng lạnh chứa hoa Đà Lạt cho ra Bắc, ẩm quá nấm xám bám nụ, khô quá thì gục đầu.
tủ mát siêu thị kiếng mờ hơi, khách không thấy thịt, mở ra mở vô càng thêm mờ.
xe kem đạp rong, muối đá tan lúc ba giờ chiều, kem chảy thành nước ngọt.
máy làm đá vảy cho tàu cá xài nước biển, lưỡi cạo mòn, vảy lúc dày lúc vụn.
hầm tàu cách nhiệt xốp bở, nước biển thấm vô nặng trịch, đá mười ngày còn ba ngày.
bơm chân không hút không tới, gas vô lẫn nước, nghẹt cáp, tủ kêu róc rách mà không lạnh.
khách đòi kho mát giữ sầu riêng mà mùi ám qua kho bơ, người mua trả lại nguyên xe.
nước rỉ từ kho lạnh đóng băng ngay ngưỡng cửa, phải lấy xà beng đục mỗi sáng.
nhiệt kế tự ghi bỏ trong thùng hàng mà hết pin giữa biển, khách bên kia đâu có tin mình.
rửa xe bằng vòi áp lực tróc luôn logo, anh chủ xe bắt đền chiếc đầu xe mới.
xe chết máy giữa ngập, thợ biểu đừng đề mà tui ráng đề, cong tay dên.
dầu thắng hút nước, đổ đèo bóp hết cần vẫn trôi, tui phải tấp vô vách đất.
nhiều xe điện tới tiệm mà thợ chưa học, mở cốp ra thấy dây cam là lùi.
cục pin xe đạp điện nhái, sạc trong phòng trọ bốc khói, cả dãy ôm đồ chạy.
học nghề sửa xe, thằng nhỏ vặn ốc cháy ren, ông chủ cốc đầu nó một cái.
thử kim phun phải có bàn thử, tiệm nhỏ tui lấy ly thuỷ tinh hứng coi tia mà đoán.
cân vành căm, gõ nghe coong coong đều tiếng là được, chớ máy móc chi.
cái kích cá sấu tụt phớt, kê thêm khúc gỗ mà vẫn run khi chui xuống gầm.
vá vỏ xe cẩu lốp nặng hai tạ, hai thằng lăn trượt chân, dập bàn chân một đứa.
máy ra vỏ làm xước vành đúc, khách giàu la tới chiều.
bình khí CO2 hàn mig van đóng tuyết, khí ra lúc có lúc không, mối rỗ đen.
dây hàn trong cuộn sét nhẹ, kẹt béc lụp cụp, thợ quăng súng chửi thề.
kẹp mát lỏng toé lửa, cháy luôn bao tải kê chân, cả xưởng xách nước dập.
tui hàn cửa cổng nhà người ta, xỉ văng rỗ kiếng cửa sổ, bồi thường hết tiền công.
que thợ lặn hàn dưới nước, giật tê hàm, ánh lửa chập chờn, đâu có nhìn ra rãnh.
đường hàn ống dẫn dầu bị chụp hình phát hiện khe, cắt bỏ mười hai mối trong một tuần.
hơ lửa nắn khung, hơ quá tay thép đỏ bầm, nguội lại giòn tan.
hàn dao hợp kim lên thân thép, mảnh dao rớt lúc đang tiện, trúng má thợ.
thép không gỉ tiện dẻo nhẹo, dao nóng đỏ, mặt bóng được một khúc rồi rách.
đồng thau tiện phoi vụn như cát bay vô cổ áo, ngứa rát cả lưng.
trục dài hai thước chống tâm vẫn rung bần bật, vết dao như vảy cá.
máy phay đời ông cố, tay quay dơ nửa vòng mới ăn, canh chừng bằng linh cảm.
dao phay ngón nhập mắc như vàng, thằng nhỏ nhập sai số, một giây đi đời ba cây.
dầu máy cũ lẫn nước tưới thành keo, nghẹt đường bôi trơn, băng trượt xước.
cắt dây tia lửa, dây đồng đứt giữa đêm, sáng ra máy nằm chờ từ hồi mấy giờ không rõ.
tui đâu rành vi tính, mà máy mới nào cũng phải viết lệnh, con cháu ở xa thì biết hỏi ai?
khuôn dép xốp thoát hơi không kịp, gót dép lủng bọng, khách bẻ là thấy.
ráp hai nửa khuôn lệch nhau sợi tóc, con búp bê có đường sẹo giữa mặt.
đúc đế giày màu đen lẫn hột trắng, tại xả máy không sạch mẻ trước.
khuôn silicon đổ nhựa trong lâu ngày dính, xé rách mất ngón tay tượng Phật.
đổ đèn cầy ly, nguội nó lõm giữa, khách tưởng bị ăn bớt.
khuôn gạch bánh ú nứt cạnh, đất dẻo trồi ra, phơi xong viên méo viên vẹo.
khuôn xà bông gỗ nở nước, đổ ra cục nặng cục nhẹ, cắt dây thì sần mặt.
bánh khọt khuôn gang mới mua dính hoài, thoa mỡ heo đốt cháy ba lần vẫn tróc.
máy ép chậu xơ dừa, mở khuôn là bở rời, keo mủ thì hôi.
lô cán tôn sóng lem dầu, úp lại có mùi hắc, chủ nhà chê.
trục cán bột bánh canh lỏng ốc, bột vón cục rớt qua kẽ, nhìn mà tức.
máy cán mủ cao su tờ dày tờ mỏng, tay công nhân dính acid bong da.
con lăn cao su trong máy in phồng rộp vì dầu lau, chữ nhoè thành bóng đôi.
cán thép vằn nguội rạn dọc thanh, uốn một cái là gãy đôi như mía.
hộp giảm tốc băng tải mía nóng rẫy, thợ tưới nước, nước chui vô thành nhũ.
vít me bụi gỗ bám, chạy tới khúc giữa khựng lại, rung bàn.
xích tải cọng sên giãn, răng nhông nhọn như răng cá mập, trật hoài.
ông thợ đắp răng bằng hàn đồng rồi giũa tay, chạy nghe rào rào mà cũng hết mùa mía.
nhông đuôi máy gặt bể giữa mùa, đại lý hẹn tuần sau, lúa chín rục ngoài đồng.
máy bơm thuyền rồng đặt bè, lục bình quấn chân vịt, mỗi giờ phải lặn xuống gỡ.
bơm xăng tay kêu lọt tọt, tay mỏi mà dầu lên nhỏ giọt, gioăng da teo queo.
cánh bơm nhựa gặp cát mài vẹt, áp hụt, vòi phun trên vườn cam chỉ còn ri rỉ.
phớt bơm trong nhà máy đường hai tuần thay một bộ, mật rỉ dính nhựa đường.
máy nén piston hở xéc-măng, hơi ra lẫn dầu, phun sơn nổi mắt cá.
dây hơi vắt ngang lối đi, xe đẩy cán bẹp, nổ cái đét ai cũng chúi đầu.
máy hút chân không gói trà, mép hàn nhăn, ba ngày gói phồng như bong bóng.
máy vô bao cân trật hai lạng, một ngày ngàn bao, bà chủ tính mà xây xẩm.
phễu bột bít cứng, thằng thợ cầm búa gõ thùng móp như mặt trăng.
vít tải kẹt que củi, xé rách máng, cám phun đầy nhà.
gàu tải đứt dây giữa đêm, gàu rớt xuống chân máy xếp lớp, moi cả ngày.
máy sấy thùng quay nghẹt lưới, lúa bên nóng giòn bên ướt nhẹp.
đốt trấu cấp không đều, lửa lúc bùng lúc tắt, người canh lò ngủ gục là cháy mẻ.
quạt thông gió mái quay bằng gió, gió đứng thì đứng, mưa ngang thì tạt vô.
công tắc hành trình kẹt mạt sắt, bàn máy chạy lố, húc gãy tay nắm.
dây điện trong máng cáp lâu năm vỏ giòn như bánh tráng, cong là bể.
động cơ ba ngựa cháy, quấn lại thợ ăn bớt dây, chạy không tải cũng ấm lên.
đèn xưởng trần cao tối om, leo thay bóng bằng thang dây, ai cũng đùn qua đẩy lại.
tem cảnh báo tiếng nước ngoài, thằng nhỏ đâu có đọc được, thò tay vô gỡ phôi.
máy dập hai tay bấm mà nó chèn que vô một nút cho lẹ, bữa đó mất hai ngón.
tui muốn có cái màn sáng chi đó, tay lọt vô là máy đứng khựng, giá chừng bao nhiêu?
cán bộ kiểm định tới dán tem rồi đi, chớ van an toàn kẹt cứng có thử đâu.
bình gas công nghiệp xì, mùi thum thủm, cả dãy nhà bồng bế nhau ra lộ.
mấy thùng phuy đựng dung môi phơi nắng phình đít, mở nắp nó phụt có vòi.
tiệm tiện đầu cầu đóng cửa vì không ai kế nghiệp, từ nay muốn làm con ốc phải lên tỉnh.
đồ nghề treo lộn xộn, kiếm cái lục giác số sáu mất nửa tiếng, rồi ra nó nằm trong túi mình.
thước cặp rớt một lần là coi như vô dụng, mà thằng học việc giấu, đo tiếp cả tuần.
máy in ba chiều thằng con mua, in cái bánh răng nhựa lắp thử chạy ba vòng là tưa.
in qua đêm sợi nhựa rối, sáng ra một đống mì vàng trên bàn.
em muốn đúc lại cái tay nắm máy khâu xưa mà không còn bản vẽ, chỉ còn cục gãy đôi này.
`
