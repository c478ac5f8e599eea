export default `
con máy tiện nhà tôi mua lại của xưởng quốc doanh cũ, chạy được ba năm thì băng máy mòn vẹt một bên.
tiện cái trục dài hơn thước rưỡi là nó cứ võng ở giữa, đo lại chỗ phình chỗ thót.
dao tiện gắn mảnh hợp kim mà mới ăn vài chi tiết đã mẻ lưỡi, phoi bắn tung toé nóng rát cả tay.
anh em cho hỏi tiện ren thô xong mà vặn đai ốc vào cứ sượng sượng là do đâu?
thợ đứng máy phay kêu bàn trượt rơ quá, phay rãnh then ra bề mặt sần sùi như vỏ cam.
phôi kẹp trên mâm cặp ba chấu bị đảo, rà mãi bằng đồng hồ so vẫn lệch mấy phần trăm ly.
tui làm nghề hàn hơn hai chục năm, mắt giờ kèm nhèm vì hồi trẻ ỷ y không chịu đeo kính.
mối hàn nhìn bên ngoài thì bóng đẹp, cưa ra mới thấy rỗ lỗ chỗ như tổ ong.
que hàn để góc nhà ẩm lâu ngày nên hàn cứ nổ lép bép, xỉ bám chặt gõ hoài không bong.
hàn inox mỏng một ly hai rất dễ thủng, phải hạ dòng xuống và kê tấm đồng phía sau để tản nhiệt.
phương pháp hàn hồ quang chìm cho năng suất cao, thích hợp với các đường hàn dài trên tấm thép dày.
khí argon được thổi liên tục qua mỏ hàn nhằm che chắn vũng kim loại lỏng khỏi ôxy trong không khí.
sau khi hàn, chi tiết được ủ khử ứng suất trong lò ở sáu trăm độ rồi nguội chậm cùng lò.
khung cổng sắt hàn xong bị vênh, đặt xuống nền gạch cứ bập bênh một góc.
xưởng rèn của cụ Tạo ở đầu làng vẫn quai búa bằng tay, sáng nào cũng nghe chan chát.
thép nhíp ô tô cũ đem rèn dao phay thì bén ngót, chặt xương không quằn lưỡi.
tôi dao vào nước muối nó nứt rạn chân chim, chuyển sang tôi dầu thì đỡ hẳn.
nhiệt độ rèn phải giữ trong khoảng hẹp, quá lửa thì cháy biên giới hạt, non lửa thì dễ nứt.
máy búa hơi hai trăm năm mươi ký nện rung cả xóm, nhà bên cạnh nứt tường sang bắt đền.
phôi đúc gang ra lò bị biến trắng, mũi khoan chạm vào là trượt kêu ken két.
khuôn cát ẩm quá nên rót nhôm vào sôi ùng ục, vật đúc đầy bọt khí.
đúc mẫu chảy cho phép tạo hình những chi tiết phức tạp với độ nhẵn bề mặt cao, ít phải gia công lại.
nấu đồng bằng lò nồi graphit, trước khi rót phải hớt sạch lớp váng nổi trên mặt.
người thợ cả nhìn màu lửa là biết gang đã đủ chín để rót hay chưa.
vật đúc co ngót không đều nên nứt ngay chỗ chuyển tiếp giữa thành dày và thành mỏng.
cần đặt thêm đậu ngót phía trên phần dày nhất để bù lượng kim loại hao khi đông đặc.
lò cảm ứng trung tần nấu một mẻ nửa tấn thép mất chừng năm mươi phút, tốn điện kinh khủng.
khuôn ép nhựa bị ba via ở đường phân khuôn, công nhân phải ngồi gọt từng cái bằng dao trổ.
bộ khuôn dập này đặt bên Đài Loan làm gần tám trăm triệu mà mới dập hai vạn nhát đã sứt chày.
khe hở giữa chày và cối được chọn theo chiều dày vật liệu, thường từ năm đến tám phần trăm.
tôn cuộn đưa vào máy dập liên hoàn hay bị lệch bước, kim dẫn hướng gãy liên tục.
dập vuốt sâu cái nồi nhôm mà mép cứ nhăn nhúm, bà con có mẹo nào chỉ giúp em với.
tăng lực chặn phôi thì hết nhăn nhưng đáy lại rách, giảm xuống thì đâu lại vào đấy.
máy chấn tôn chạy thuỷ lực bị trôi dầu, bấm dừng mà dao vẫn từ từ tụt xuống.
thằng nhỏ phụ việc thò tay vô lấy phôi, suýt nữa thì bị máy dập cắt cụt hai ngón.
cơ sở của chúng tôi chuyên gia công chi tiết máy nông nghiệp, mỗi tháng xuất xưởng khoảng bốn nghìn bộ.
anh cần bản vẽ kỹ thuật có ghi dung sai lắp ghép thì bên em mới báo giá chính xác được.
khách đặt làm năm chục cái bánh răng mà chỉ đưa một cái mẫu mòn lòi, bắt tự đo lấy.
phay lăn răng xong phải cà lại cho êm, không thì lắp vào hộp số nó hú như còi tàu.
mài tròn ngoài đạt độ nhám thấp nhưng đá mài phải sửa thường xuyên bằng mũi kim cương.
đá mài gắn lệch tâm quay vù vù rồi vỡ bung, mảnh văng găm vào cánh cửa gỗ.
khoan lỗ sâu trên thép không gỉ mà quên tưới nguội, mũi khoan cháy xanh lè rồi gãy kẹt bên trong.
taro gãy trong lỗ mù thì khổ lắm, nhiều khi phải đem đi bắn điện cực mới lấy ra được.
máy cắt dây tia lửa điện cắt thép đã nhiệt luyện vẫn chính xác đến vài micrômét.
nước làm mát pha dầu nhũ để lâu bốc mùi chua loét, tay thợ nổi mẩn ngứa đỏ.
dầu nhũ bị vi khuẩn phân huỷ sẽ tách lớp, độ pH giảm và chi tiết gia công mau rỉ sét.
phoi tiện quấn thành búi quanh mâm cặp, gỡ bằng tay không là đứt da như chơi.
người ta bẻ phoi bằng cách mài rãnh trên mặt trước của dao hoặc tăng bước tiến lên một chút.
trung tâm gia công năm trục vừa nhập về mà chưa ai trong xưởng biết lập trình cho đàng hoàng.
lập trình viên gõ nhầm dấu trừ, đầu trục chính đâm thẳng xuống bàn kẹp kêu cái rầm.
máy CNC báo lỗi quá tải trục Z, tắt nguồn mở lại thì chạy được mươi phút lại đứng im.
vít me bi lâu không bơm mỡ nên khô khốc, di chuyển nghe sột soạt như có cát.
chỗ nào nhận phục hồi cổ trục bị mòn bằng cách phun đắp kim loại vậy mấy anh?
phun phủ nhiệt tốc độ cao tạo lớp các bua vonfram bám chắc, độ cứng vượt xa thép tôi.
trục bơm mòn ba ly được hàn đắp rồi tiện láng lại, giá chỉ bằng một phần tư trục mới.
đắp xong nhớ để nguội từ từ trong tro trấu, đừng dội nước kẻo cong queo hết.
nhà máy đường đặt đúc lô ép mía mới, bề mặt phải hàn gai chống trượt.
vào mùa cao điểm xưởng tăng ca tới chín mười giờ đêm, tiếng máy cắt rít inh tai nhức óc.
bà con tổ dân phố làm đơn phản ánh xưởng cơ khí xả bụi sắt bay mù mịt vào nhà.
phòng tài nguyên môi trường huyện đã xuống lập biên bản và yêu cầu khắc phục trong ba mươi ngày.
chủ xưởng than rằng lắp hệ thống hút bụi thì tốn cả trăm triệu, vay ngân hàng lãi lại cao.
hợp tác xã cơ khí này ra đời từ năm bảy tám, ban đầu chỉ có mấy cái ê tô và một lò bễ.
giờ thợ lành nghề bỏ đi xuất khẩu lao động gần hết, còn toàn ông già với mấy đứa mới học.
học nghề tiện phải mất ít nhất sáu tháng mới dám giao cho đứng máy một mình.
cậu ấy khéo tay, giũa tấm thép phẳng lì đến mức soi ánh sáng không lọt.
thước cặp rơi xuống nền mấy bận nên kẹp lại vẫn hở, đo sai bét.
đem panme đi kiểm định ở trung tâm đo lường, họ dán cho cái tem có hạn một năm.
căn mẫu để trong hộp gỗ lót nỉ, mỗi lần dùng xong phải lau sạch rồi bôi lớp mỡ mỏng.
lỗ lắp bạc khoét rộng quá nên bạc xoay tròn bên trong, đóng nêm mấy lần vẫn tuột.
mối ghép có độ dôi được lắp bằng cách nung nóng vành ngoài hoặc nhúng trục vào nitơ lỏng.
bu lông chân máy bị gỉ ăn chết cứng, xịt dầu chống gỉ cả đêm mới nhúc nhích.
xiết quá tay đứt ngang con ốc, giờ phần thân còn nằm lại trong lỗ.
long đen vênh lắp ngược chiều thì rung một hồi là đai ốc tự nới lỏng.
keo khoá ren màu xanh tháo được bằng cờ lê thường, loại màu đỏ phải hơ lửa mới ra.
cái cần cẩu chân dê tự chế trong xưởng nâng có tám tạ mà dầm đã cong vòng.
cán bộ kiểm định yêu cầu thử tải tĩnh một trăm hai mươi lăm phần trăm trước khi cấp giấy.
palăng xích kéo lên giữa chừng thì tuột cá hãm, may mà không ai đứng ở dưới.
anh tổ trưởng dặn cấm tiệt chuyện đứng dưới tải đang treo, dù chỉ thò chân vào.
thép tấm cắt plasma mép bị xỉ đeo dưới đáy, mài mỏi tay mới sạch.
máy cắt laser sợi quang ba kilôoát cắt thép các bon mười hai ly ngon lành, mép mịn như mài.
khí ni tơ thổi vào rãnh cắt giữ cho cạnh inox sáng trắng, không bị ám khói vàng.
cắt bằng gió đá thì rẻ nhưng vùng ảnh hưởng nhiệt rộng, tấm mỏng cong vênh như bánh đa nướng.
bình axetylen để nằm, dây dẫn khí chà vào cạnh sắt nứt toác, ngửi thấy mùi tỏi là phải khoá van liền.
hôm nọ lửa tạt ngược vào dây, nổ cái bụp, cả xưởng chạy tán loạn.
van chống cháy ngược giá có vài trăm nghìn mà nhiều tiệm hàn cứ tiếc không lắp.
ống thép đúc uốn cong bị móp bụng, đổ cát khô nhồi chặt hai đầu rồi uốn thì tròn trịa.
máy uốn ống ba trục chưa có bộ phận đỡ bên trong nên chỉ uốn được bán kính lớn.
lan can cầu thang sắt mỹ nghệ phải uốn hoa văn nguội, thợ giỏi một ngày làm được ba mét.
khách chê mối hàn thô kệch, bắt mài lại rồi sơn dặm, cãi nhau chí choé.
công ty xin trân trọng cảm ơn quý khách đã gửi thư mời chào giá ngày mười lăm tháng ba.
thời gian giao hàng dự kiến là bốn mươi lăm ngày kể từ khi nhận đủ tiền đặt cọc.
bên mua có quyền từ chối nhận nếu kích thước vượt quá sai lệch cho phép ghi trong phụ lục.
phần tiền còn lại sẽ được thanh toán sau khi nghiệm thu và bàn giao toàn bộ hồ sơ.
chị kế toán nhắc mãi mà hoá đơn thép tháng trước vẫn chưa thấy nhà cung cấp gửi qua.
giá phôi thép nhảy từng tuần, báo giá hôm nay mai đã lỗ chỏng vó.
sắt vụn dạo này rớt xuống còn bảy nghìn một ký, gom cả xe cũng chẳng được bao nhiêu.
ba tôi xưa làm thợ nguội ở nhà máy xe lửa Gia Lâm, về hưu vẫn mê mẩn mấy đồ nghề cũ.
cái eto gang ông để lại nặng trịch, hai người khiêng mới nổi.
máy ép thuỷ lực một trăm tấn dùng tháo vòng bi thì vững, chứ nhổ bằng cảo tay oải lắm.
bơm tay của con đội bị hụt, nhồi cả trăm cái mà pít tông chẳng nhích lên.
ép bã mía thành ván thì cần nhiệt bao nhiêu độ và giữ trong mấy phút hả kỹ sư?
chúng tôi muốn chế cái máy ép cám viên công suất nhỏ, chạy điện một pha cho hộ nuôi gà.
khuôn ép viên làm bằng thép gió được không, hay phải thấm các bon cho lâu mòn?
thấm ni tơ thể khí tạo lớp bề mặt rất cứng mà chi tiết hầu như không biến dạng.
tôi cao tần chỉ nung lớp ngoài, lõi vẫn dẻo nên bánh răng chịu va đập tốt.
độ cứng đo được có bốn mươi hai trong khi bản vẽ đòi năm mươi tám, nguyên lô phải trả về lò.
ram thấp ngay sau khi tôi giúp giảm giòn mà vẫn giữ được độ cứng gần như cũ.
có anh hỏi sao lò xo cuốn xong kéo vài lần là dão, chắc do chưa nhiệt luyện tới nơi.
dây thép làm lò xo mua ở chợ trời Dân Sinh, chẳng rõ mác gì, hên xui lắm.
xưởng chuyển sang dùng thép có chứng chỉ xuất xứ, mỗi cuộn đều kèm phiếu phân tích thành phần.
máy quang phổ bắn một phát là ra ngay hàm lượng crôm, niken, mangan trên màn hình.
phế liệu nhôm lẫn sắt nhiều quá, nấu ra thỏi giòn tan, bẻ cái rắc.
xỉ nhôm đổ bừa ra bãi gặp mưa bốc khói khai nồng, người đi đường bịt mũi.
làng đúc đồng Đại Bái có ngót trăm hộ đỏ lửa, khói lò quyện quanh luỹ tre từ tinh mơ.
khuôn đất sét trộn trấu được nung chín trước khi rót để tránh hơi nước gây nổ.
cái chuông đúc xong đánh nghe rè rè, các cụ lắc đầu bảo phải nấu lại từ đầu.
tỉ lệ thiếc trong đồng thanh quyết định tiếng chuông ngân xa hay đục.
đánh bóng bằng bánh vải với lơ xanh thì sáng choang, soi gương được luôn.
thợ đánh bóng hít bụi suốt ngày, khạc ra đờm đen sì mà vẫn chê khẩu trang vướng.
phòng y tế tổ chức khám bệnh nghề nghiệp, phát hiện mấy ca bụi phổi giai đoạn đầu.
làm gần lò đúc nóng hầm hập, mỗi ca phải uống cả bình nước chanh muối mới chịu nổi.
quạt công nghiệp thổi phần phật mà mồ hôi vẫn chảy ròng ròng.
vì sao khi khoan tôn mỏng lỗ hay bị méo và có bavia sắc lẹm ở mặt sau?
kê miếng gỗ cứng phía dưới rồi hạ tốc độ, dùng mũi khoan đuôi cá thì lỗ tròn xoe.
mũi khoét lỗ gắn răng hợp kim bán đầy trên mạng nhưng hàng dỏm rất nhiều, vài nhát là rụng răng.
cưa vòng cắt sắt chạy xéo lưỡi, đầu phôi vát một bên như lưỡi mai.
lưỡi cưa căng chưa đủ lực hoặc con lăn dẫn hướng mòn đều làm đường cắt xiên.
bào xọc rãnh then trong lỗ côn cần đồ gá nghiêng đúng góc, không thể ước chừng bằng mắt.
đồ gá định vị bằng hai chốt trụ và một mặt phẳng, kẹp chặt bằng cam lệch tâm thao tác nhanh.
phân xưởng hai thiếu người coi máy nên một công nhân phải chạy qua chạy lại giữa ba dàn.
tới giờ giao ca mà chẳng ai lau máy, phoi ngập ngụa dưới chân.
giám đốc ra quy định mới, trước khi về ai cũng phải quét dọn chỗ mình năm phút.
sản phẩm bị trả về nằm chất đống sau kho, gỉ lốm đốm nâu vàng.
muốn giữ hàng khỏi rỉ trong lúc đi tàu biển thì nhúng dầu bảo quản rồi bọc giấy sáp kín mít.
gói hút ẩm bỏ vô thùng gỗ mà quên hút chân không cũng như không.
kiện hàng bốc dỡ ở cảng bị xe nâng chọc thủng, nước mưa ngấm vào ướt nhẹp.
hãng bảo hiểm cử giám định viên đến chụp hình, ghi nhận từng vết móp.
xin hỏi thuế nhập khẩu máy công cụ đã qua sử dụng từ Nhật hiện là bao nhiêu phần trăm?
theo quy định, thiết bị cũ quá mười năm tuổi muốn đưa về phải có văn bản chấp thuận.
đoàn kiểm tra đi một vòng, ghi ghi chép chép rồi hẹn tuần sau gửi kết luận.
hồi mới mở xưởng, hai vợ chồng ăn ngủ luôn bên cái máy tiện cho đỡ tiền thuê nhà.
bây giờ con trai lớn tốt nghiệp bách khoa về phụ, bày vẽ phần mềm thiết kế ba chiều.
mô phỏng dòng chảy kim loại trên máy tính cho thấy chỗ nào dễ rỗ, khỏi phải đúc thử nhiều lần.
tấm thép lót máng than dày mười ly mà chưa đầy nửa năm mòn thủng lỗ chỗ.
gang crôm cao chịu mài mòn tốt gấp năm lần thép thường nhưng dễ vỡ khi bị nện mạnh.
búa nghiền đá hàn đắp que cứng, xài được hai tuần thì cùn trơ.
bi nghiền xi măng đúc liên tục bằng khuôn kim loại, tôi ngay khi còn đỏ để lợi nhiệt.
người thợ khuôn kể rằng ngày xưa đánh bóng lòng khuôn bằng đũa tre với bột kim cương suốt cả tuần lễ.
kim phun bị tắc do nhựa cháy, moi ra toàn cặn đen kịt khét lẹt.
chốt đẩy dài quá làm thủng đáy sản phẩm, ngắn quá thì hàng dính luôn trong khuôn.
kênh làm mát khoan thẳng không ôm sát bề mặt nên chu kỳ ép kéo lê thê.
in kim loại ba chiều tạo được kênh nguội uốn lượn theo hình dạng lòng khuôn, rút ngắn thời gian gần một phần ba.
khuôn tráng lớp crôm cứng chống dính, sau vài chục nghìn lần ép thì bong tróc từng mảng.
giá làm khuôn trong nước rẻ hơn nước ngoài chừng bốn mươi phần trăm nhưng tuổi thọ còn kém.
vật liệu khuôn cần nhiệt luyện chân không để khỏi thoát các bon bề mặt.
tôi đang kiếm đối tác làm khuôn thổi chai loại năm lít, ai rành xin liên hệ gấp.
xưởng ở ngay ngã ba Vũng Tàu, qua cầu vượt rẽ phải chừng hai trăm mét là tới.
em ở miệt Sa Đéc, muốn làm cái máy tuốt hột sen mà không biết bắt đầu từ đâu.
trục cuốn làm bằng ống kẽm bọc cao su, quay ngược chiều nhau để bóc lớp vỏ lụa.
máy tự chế chạy rần rần, hột văng tứ tung, lượm mệt nghỉ.
thầy giáo trường nghề góp ý nên gắn thêm biến tần để chỉnh tốc độ cho vừa.
nhông xích mòn nhọn như răng cưa, kéo nặng là nhảy xích lộp cộp.
xích tải ngoài trời phơi nắng phơi mưa, không châm nhớt thì gỉ cứng đơ từng mắt.
ổ trượt đúc babit bị chảy vì thiếu dầu, trục cọ vào bốc khói nghi ngút.
cạo rà bạc babit là việc tỉ mỉ, bôi bột màu lên cổ trục rồi cạo dần các điểm chạm.
tấm đáy bồn nước bị hàn ngấu chưa hết, bơm đầy thì rịn ra từng giọt.
thử kín bằng dầu hoả quét một mặt, mặt kia bôi phấn trắng, chỗ nào thấm là biết liền.
siêu âm mối hàn phát hiện vết nứt ngầm dài chừng tám ly nằm sát chân đường hàn.
chụp phim phóng xạ phải căng dây cảnh báo, người không phận sự miễn lại gần.
thợ hàn sáu gờ trong đường ống dầu khí lương cao ngất nhưng thi chứng chỉ trầy trật.
robot hàn một phút chạy xong cái khung ghế, đường hàn đều tăm tắp như vảy cá.
dây hàn lõi thuốc khói nhiều, xưởng kín mà không hút thì cay xè mắt mũi.
ngọn lửa hồ quang chiếu vào da hở cổ, tối về đỏ ửng lột da như đi biển.
nhỏ mấy giọt nước mắt nhân tạo, đắp khoai tây lát mỏng cho dịu cơn xốn mắt.
kho thép tấm xếp cao ngất mà không chêm gỗ, lúc rút tấm dưới đổ ập xuống.
công nhân bị đè giập bàn chân, phải nghỉ hai tháng ăn lương bảo hiểm.
ban giám đốc thống nhất mua cho mỗi người một đôi giày mũi thép.
hội thi tay nghề cấp tỉnh năm nay có nghề tiện vạn năng, phay bánh răng và hàn áp lực.
đề thi yêu cầu gia công bộ chi tiết lắp lẫn trong vòng năm tiếng đồng hồ.
thí sinh ngồi xe khách từ Cao Bằng xuống, tay còn run vì say xe.
giải nhất thuộc về cô gái hai mươi tuổi quê Nam Định khiến cả hội trường vỗ tay rầm rầm.
nguyên công tiện tinh để lại lượng dư hai phần mười milimét cho mài.
chế độ cắt gồm vận tốc, bước tiến và chiều sâu, ba thứ ấy ràng buộc lẫn nhau.
hợp kim titan dẫn nhiệt kém nên nhiệt tụ ở mũi dao, dao cùn nhanh thấy rõ.
lớp phủ nhôm titan nitrit màu tím đen giúp dao cắt khô ở tốc độ cao.
gia công nhựa kỹ thuật nên dùng dao sắc, góc trước lớn, tránh để phoi chảy bết.
sao nhôm phay xong bề mặt xỉn màu, lại dính từng vệt lẹo dao trông lem nhem?
pha dầu loãng quá nên bôi trơn kém, anh thử tăng nồng độ lên tám phần trăm coi sao.
có lúc cả tuần không có việc, thợ ngồi đánh cờ tướng, chủ thì méo mặt.
tới lúc đơn hàng dồn dập lại cuống cuồng kiếm người làm khoán.
chia việc ra cho mấy xưởng vệ tinh quanh vùng thì kịp tiến độ nhưng chất lượng lổn nhổn.
mỗi nơi làm một kiểu, lắp vào chỗ chật chỗ lỏng, rốt cuộc phải dũa lại bằng tay.
anh Bảy lò rèn nói chơi mà thiệt, sắt nó cũng có tánh có nết, phải chiều mới nên hình.
lưỡi cuốc rèn tay nặng vừa phải, bổ xuống đất sét không toè mép.
cày chảo đúc hợp kim bám rơm rạ nhiều, mỗi luống phải dừng gỡ một bận.
ngàm kẹp chế từ thép hộp vuông, thêm cái lò xo kéo là giữ chặt khít.
nắp thùng dập từ tôn mạ kẽm, gờ nổi hai vòng để tăng độ cứng vững.
cán ren nguội không cắt đứt thớ kim loại nên bu lông bền hơn hẳn so với tiện.
dây thép kéo nguội qua khuôn vonfram nhỏ dần từng cấp, giữa chừng phải ủ lại cho mềm.
ống đồng điều hoà kéo xong còn dính dầu, súc rửa không kỹ thì nghẹt ống mao.
máy lốc tôn bốn trục cuốn được ống đường kính hai mét, mối giáp hàn chìm.
bồn chứa ba chục khối chở ban đêm, phải xin phép xe quá khổ quá tải.
xe cẩu vô hẻm không lọt, đành tháo rời ra từng đoạn rồi hàn ráp tại chỗ.
ai biết chỗ bán thép làm khuôn cắt lẻ theo ký ở Hải Phòng mách em với nhé.
gọi điện thoại cho ông chủ mấy cuộc đều thuê bao, chắc lại trốn nợ rồi.
hợp đồng ghi rõ ràng phạt chậm tiến độ nửa phần trăm mỗi ngày, đừng có mà ậm ừ.
bên anh giao trễ một tuần làm dây chuyền của chúng tôi nằm chờ, thiệt hại ai chịu?
mong hai bên ngồi lại nói chuyện phải quấy, tình nghĩa làm ăn bao năm trời.
phiếu bảo hành ghi mười hai tháng nhưng không áp dụng cho các bộ phận hao mòn tự nhiên.
hồ sơ dự thầu nộp trước mười giờ sáng thứ sáu, quá giờ là văn thư không nhận nữa.
nhà xưởng mái tôn thấp lè tè, trưa hè đứng trong nóng như cái lò bánh mì.
mưa dột đúng chỗ tủ điện, anh em lấy bạt nilông trùm tạm.
chập điện cháy xém đường dây, máy nén khí câm luôn từ bữa đó.
xin cấp trên xem xét hỗ trợ kinh phí đổi mới công nghệ theo chương trình khuyến công.
phó chủ tịch huyện đến thăm, khen nức nở cái máy cuốn rơm do nông dân tự mày mò.
nhà sáng chế chân đất chỉ học hết lớp bảy mà chế được cả máy gieo hạt.
bằng độc quyền giải pháp hữu ích có thời hạn mười năm kể từ ngày nộp đơn.
bị người ta nhái mẫu bán đầy chợ, kiện thì tốn kém mà không kiện lại ấm ức.
đúc áp lực cao bơm nhôm lỏng vào khuôn thép trong vài phần trăm giây rồi nén chặt.
xi lanh ép bị xước dọc, nhôm len vào khe làm pít tông kẹt cứng.
chi tiết đúc bị ngậm khí nên đem sơn tĩnh điện sấy lên là phồng rộp mụn.
hút chân không lòng khuôn trước khi bắn nhôm thì bớt hẳn lỗ xốp.
cửa rót mỏng quá đông sớm, phần cuối điền không đầy, góc cạnh tròn vo.
thợ quét sơn khuôn bằng nước graphit, hơi trắng bốc mù, mùi hăng hắc khó thở.
lò nung chi tiết bị rò nhiệt qua khe cửa, sờ vỏ lò bỏng rẫy tay.
thay bông gốm cách nhiệt mới xong hoá đơn tiền gas giảm thấy rõ từ tháng đầu.
cặp nhiệt điện báo sai hơn bốn chục độ mà không ai hay, mấy mẻ liền bị non.
nguội nhanh quá sinh ra tổ chức mactenxit giòn, chỉ cần rơi xuống nền là gãy đôi.
mời anh chị ghé gian hàng số mười bốn để xem máy chạy trực tiếp.
triển lãm máy công cụ tổ chức ở Bình Dương kéo dài bốn ngày, vào cửa tự do.
đi một vòng ngó nghiêng, cái nào cũng ham mà túi thì rỗng.
trả góp ba năm, mỗi tháng chừng mười bảy triệu, tính ra cũng gánh được.
vợ tôi bảo khoan hẵng mua, đợi nhận đủ đơn hàng bên Nhật đã.
nói gì thì nói, máy tốt mà người dở thì cũng hỏng ăn.
cái máy khoan bàn này hồi đó đổi bằng hai chỉ vàng, giờ vẫn chạy êm ru.
bệ máy đổ bê tông chưa khô đã lắp, chạy ít bữa lún nghiêng về bên trái.
thuỷ bình đặt lên băng máy, bọt nước chạy lệch cả hai vạch.
lót đệm cao su giảm chấn dưới chân, tiếng ồn dội sang nhà hàng xóm bớt phân nửa.
khớp nối trục bằng sao nhựa nát bấy do hai trục không thẳng hàng.
canh chỉnh đồng tâm bằng tia laser nhanh hơn dùng thước thẳng với lá căn nhiều.
đai ốc hãm của mâm quay bị trờn ren, vặn vô hoài cứ trơn tuột.
đem ra ngoài tiệm bơm ren cấy lõi inox, hết có năm chục ngàn mà chắc nịch.
dũa tròn, dũa dẹt, dũa lòng mo treo ngay ngắn trên vách, hỏi cây nào ông cũng nhớ mua năm nào.
sáng ra thấy mất mấy ký đồng vụn, nghi ngờ lẫn nhau, không khí trong xưởng nặng nề.
lắp cái ca mê ra ngay cửa kho rồi mới yên.
công nhân nghỉ Tết lên trễ cả chục ngày, hàng hẹn tháng giêng coi như bể.
tiền thưởng cuối năm được chia theo bậc thợ và số ngày công thực tế.
báo địa phương đăng bài về một xưởng nhỏ chuyên phục chế linh kiện máy cày cổ.
phóng viên hỏi bí quyết, ông cười khà khà, có gì đâu, chịu khó chịu thương thôi.
đinh tán nhôm bắn bằng súng rút, lỗ rộng quá nên tán xong vẫn lung lay.
chảo gang đúc thủ công xù xì, lần đầu phải nấu lá chuối với mỡ heo để tôi chảo.
khuôn bánh trung thu bằng nhôm tiện khắc chữ thọ sâu hoắm, gõ bánh ra nét căng.
thợ khoan cọc than mũi khoan xoay đất sét thì dẻo quẹo bám cứng, gặp đá lại mẻ răng hợp kim.
em xin giá gia công đột lỗ tôn tám zem, lỗ tròn phi năm, so le nhau cách mười ly.
tấm lưới sàng đột dập gặp hạt ẩm là bít kín, phải lấy bàn chải cước chà hoài.
nong lỗ bằng mũi doa tay xoay nhẹ một chiều, tuyệt đối chớ quay ngược lại.
góc lượn chân răng gia công gắt quá sinh tập trung ứng suất, chạy tải nặng là gãy răng.
mặt gãy có vân như vỏ sò lan dần từ mép, đó là dấu hiệu mỏi điển hình.
phun bi thép vào bề mặt lò xo tạo ứng suất nén dư, kéo dài tuổi thọ lên gấp rưỡi.
tẩy gỉ bằng axit loãng xong phải trung hoà ngay, để qua đêm là vàng khè trở lại.
xưởng nhỏ xíu mà tổ chức ngăn nắp, kìm búa vẽ bóng trên tường, thiếu cây nào thấy ngay.
ông già vợ tui có cái bễ thụt da trâu, kéo phì phò nghe vui tai lắm.
máy cán tôn sóng ra tấm bị xéo mí, lợp lên mái so le cả gang tay.
con lăn cán mạ crôm trầy một vệt là hằn suốt cả cuộn tôn màu.
cân chỉnh lại trục cán trên dưới song song, chêm lá đồng một zem là hết nhăn mép.
kết cấu khung giàn không gian hàn tại công trường gió lớn thổi bạt hết khí bảo vệ.
thợ hàn leo tít trên cao, dây an toàn móc hờ, ai đi ngang nhìn cũng thót tim.
máy hàn bấm bo mạch lởm, gặp hôm điện yếu kêu bíp bíp rồi ngắt.
kìm kẹp mát lỏng lẻo đánh lửa xẹt xẹt làm rỗ cả mặt bàn gá.
chi tiết thêu kết từ bột sắt trộn đồng có lỗ xốp li ti ngậm sẵn dầu bôi trơn.
ép bột trong khuôn với áp lực sáu tấn trên phân vuông rồi nung trong khí hyđrô.
bạc xốp loại này lắp quạt trần khỏi cần châm nhớt cả chục năm.
chú ơi, cắt giùm cháu khúc láp tròn phi hai mươi dài bốn tấc, cháu lấy liền.
tiệm cơ khí đầu chợ chuyên hàn cổng, làm bồn hoa, sửa chân ghế xếp, việc gì cũng nhận.
người ta tới thúc hàng từ sáng sớm mà thợ sơn chưa chịu dậy.
nhờ giáo sư tư vấn cách giảm ba via khi dập lá thép kỹ thuật điện dày nửa ly.
chày mài lại ba lần thì hụt chiều cao, cần lót thêm tấm đệm phía sau.
máy đột trục khuỷu kêu cành cạch bất thường, mở ra thấy then bán nguyệt nứt đôi.
một nhát dập nhầm hai phôi chồng nhau khiến khuôn nứt làm ba mảnh, thiệt hại kể sao cho xiết.
gắn cảm biến quang ở khe thoát phôi, hàng chưa rơi thì máy không xuống nhát kế tiếp.
công đoạn nào nguy hiểm nhất, ông chủ chẳng dám giao cho người mới vô nghề.
đúc ly tâm ống gang xoay khuôn tám trăm vòng, kim loại dạt đều ra thành.
`
